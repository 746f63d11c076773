import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { districtLayers } from './districts.ts';
import { labelLayers } from './labels.ts';
import { municipalityLayers } from './municipalities.ts';
import { neighbourLayers } from './neighbours.ts';
import type { Palette } from './palette.ts';
import { pinCollisionLayers } from './pin-collision-boxes.ts';
import { placeLayers } from './place.ts';
import { uncertaintyLayers } from './uncertainty.ts';

/** All layers from bottom to top. Pins and the marker of the searched place are HTML above the canvas. */
const Z_ORDER = [
  'background',
  'neighbour-borders',
  'shore',
  'land',
  'municipality-hover',
  'municipality-borders',
  'district-borders',
  'state-border',
  'place-area',
  'uncertainty-area',
  'uncertainty-edge',
  'place-edge',
  // Of two colliding labels MapLibre keeps the one in the upper layer.
  'names-village',
  'names-small-town',
  'names-town',
  'names-district',
  'names-centre',
  'names-city',
  'pin-rooms',
] as const;

/** Returns the lowest layer above the given one that is shown; undefined for the uppermost. */
export const nextAbove = (id: string, shown: (id: string) => boolean): string | undefined =>
  Z_ORDER.slice(Z_ORDER.findIndex((each) => each === id) + 1).find(shown);

/** All style layers in z-order. Throws if a layer is missing from the list or the list from the layers. */
export function allLayers(palette: Palette): LayerSpecification[] {
  const parts = [
    neighbourLayers,
    municipalityLayers,
    districtLayers,
    labelLayers,
    uncertaintyLayers,
    placeLayers,
    pinCollisionLayers,
  ];
  const layers = new Map(parts.flatMap((part) => part(palette)).map((layer) => [layer.id, layer]));
  const ordered = Z_ORDER.map((id) => {
    const layer = layers.get(id);
    if (!layer) throw new Error(`No layer "${id}".`);
    return layer;
  });
  if (ordered.length !== layers.size) throw new Error('A layer has no place in Z_ORDER.');
  return ordered;
}

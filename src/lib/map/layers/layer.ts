import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from './palette.ts';

/** Creates the style layers of one part of the map from the palette. */
export type LayersOf = (palette: Palette) => readonly LayerSpecification[];

/** Names of the GeoJSON sources. */
export const SOURCE = {
  neighbours: 'neighbours',
  land: 'land',
  municipalities: 'municipalities',
  borders: 'borders',
  names: 'names',
  place: 'place',
  /** Collision boxes of pins and circles of uncertainty: one source, so that a filter change is one update. */
  pins: 'pins',
} as const;

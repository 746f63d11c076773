import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from './palette.ts';

/** One visible part of the map: some style layers, made from the palette. */
export type LayersOf = (palette: Palette) => readonly LayerSpecification[];

/** Names of the GeoJSON sources. */
export const SOURCE = {
  neighbours: 'neighbours',
  land: 'land',
  municipalities: 'municipalities',
  borders: 'borders',
  names: 'names',
  place: 'place',
  /** The rooms of pins, and the circles of those that are not exact: one source, so that a change is one update. */
  pins: 'pins',
} as const;

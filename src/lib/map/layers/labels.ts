import type {
  DataDrivenPropertyValueSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { SOURCE, type LayersOf } from './layer.ts';
import type { Palette } from './palette.ts';

/** The site's own font; MapLibre draws it itself, so there is no `glyphs` address and no request. */
export const REGULAR = 'Atkinson Hyperlegible Next Variable';
/** The same file at weight 600; MapLibre reads the weight from the family's name (see live/fonts.css). */
export const STRONG = 'EKiZ Map Semibold';

/** Below this zoom the Sorbian name waits: it would double the lines of a crowded map. */
const SORBIAN_FROM = 7;

/** "Bautzen", and under it, smaller, "Budyšin". */
const WITH_SORBIAN: DataDrivenPropertyValueSpecification<string> = [
  'step',
  ['zoom'],
  ['get', 'name'],
  SORBIAN_FROM,
  [
    'case',
    ['has', 'sorbian'],
    ['format', ['get', 'name'], {}, '\n', {}, ['get', 'sorbian'], { 'font-scale': 0.85 }],
    ['get', 'name'],
  ],
];

const rank = (from: number, to = from): FilterSpecification => [
  'all',
  ['>=', ['get', 'rank'], from],
  ['<=', ['get', 'rank'], to],
];

const inks = (palette: Palette): SymbolLayerSpecification['paint'] => ({
  'text-color': palette.label,
  'text-halo-color': palette.halo,
  'text-halo-width': 1.4,
});

/** A town: a dot, and its name on whichever side is free. */
function town(
  id: string,
  filter: FilterSpecification,
  minzoom: number,
  font: string,
  size: readonly [far: number, near: number],
  palette: Palette,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: SOURCE.names,
    filter,
    minzoom,
    layout: {
      'text-field': WITH_SORBIAN,
      'text-font': [font],
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, size[0], 11, size[1]],
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'text-line-height': 1.15,
      'text-max-width': 12,
      'text-padding': 3,
      'symbol-sort-key': ['-', ['get', 'rank'], ['/', ['get', 'weight'], 1000]],
    },
    paint: inks(palette),
  };
}

/** Names of towns and districts; ranks are those of `regions/label-rank.ts`, 0 is a district. */
export const labelLayers: LayersOf = (palette) => [
  {
    id: 'town-dots',
    type: 'circle',
    source: SOURCE.names,
    filter: rank(1, 3),
    paint: {
      'circle-radius': ['match', ['get', 'rank'], 1, 3, 2, 2.6, 2],
      'circle-color': palette.label,
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': 1,
      'circle-opacity': ['step', ['zoom'], ['case', ['==', ['get', 'rank'], 3], 0, 1], 7.2, 1],
      'circle-stroke-opacity': ['step', ['zoom'], ['case', ['==', ['get', 'rank'], 3], 0, 1], 7.2, 1],
    },
  },
  town('names-village', rank(5), 9.6, REGULAR, [12, 13], palette),
  town('names-small-town', rank(4), 8.5, REGULAR, [12, 14], palette),
  town('names-town', rank(3), 7.2, REGULAR, [13, 15], palette),
  {
    id: 'names-district',
    type: 'symbol',
    source: SOURCE.names,
    filter: rank(0),
    minzoom: 6.9,
    maxzoom: 10.5,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [STRONG],
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 12, 10, 15],
      'text-letter-spacing': 0.06,
      'text-max-width': 7,
      'text-line-height': 1.2,
      'text-padding': 4,
    },
    paint: { ...inks(palette), 'text-color': palette.border },
  },
  town('names-centre', rank(2), 0, STRONG, [14, 16], palette),
  town('names-city', rank(1), 0, STRONG, [15, 18], palette),
];

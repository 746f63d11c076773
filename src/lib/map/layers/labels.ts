import type {
  DataDrivenPropertyValueSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { DOT } from './images.ts';
import { SOURCE, type LayersOf } from './layer.ts';
import type { Palette } from './palette.ts';

type AnchorOffsets = NonNullable<
  NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset']
>;

/** The site's own web font. MapLibre renders it locally, so the style has no `glyphs` URL and needs no request. */
export const FONT = 'Atkinson Hyperlegible Next Variable';
const REGULAR = [FONT];
/** The same font at weight 600, which MapLibre reads from the name of the first family; none is called so. */
const STRONG = ['EKiZ Semibold', FONT];

/** Smallest zoom with Sorbian names; below it they would double the lines of a dense map. */
const SORBIAN_FROM = 7;

/** Two lines: "Bautzen" and, smaller, "Budyšin". */
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

/** Anchors in order of preference; the last ones leave room for a pin. Offsets in em, x to the right, y down. */
const EAST: [string, [number, number]] = ['left', [0.5, 0]];
const WEST: [string, [number, number]] = ['right', [-0.5, 0]];
const BELOW_AND_ABOVE = ['top', [0, 0.4], 'bottom', [0, -0.4]];
const SLANTED_EAST = ['bottom-left', [0.35, -0.25], 'top-left', [0.35, 0.25]];
const SLANTED_WEST = ['bottom-right', [-0.35, -0.25], 'top-right', [-0.35, 0.25]];
const FAR_BELOW_AND_ABOVE = ['top', [0, 2], 'bottom', [0, -2]];
const FAR_ASIDE = ['left', [1.7, 0], 'right', [-1.7, 0]];
/** Anchors by label side (live/label-side.ts): no name crosses the region's edges. */
const SIDES = [
  'match',
  ['get', 'side'],
  'west',
  ['literal', [...WEST, 'right', [-1.7, 0]]],
  'rather west',
  ['literal', [...WEST, ...BELOW_AND_ABOVE, ...SLANTED_WEST, ...FAR_BELOW_AND_ABOVE, 'right', [-1.7, 0]]],
  'east',
  ['literal', [...EAST, ...BELOW_AND_ABOVE, ...SLANTED_EAST, ...FAR_BELOW_AND_ABOVE, 'left', [1.7, 0]]],
  [
    'literal',
    [
      ...EAST,
      ...WEST,
      ...BELOW_AND_ABOVE,
      ...SLANTED_EAST,
      ...SLANTED_WEST,
      ...FAR_BELOW_AND_ABOVE,
      ...FAR_ASIDE,
    ],
  ],
] as unknown as AnchorOffsets;

/** Anchors of district labels: centred, or nearby where towns and pins leave room. */
const ROUND_THE_MIDDLE: [string, [number, number]][] = [
  ['center', [0, 0]],
  ['top', [0, 0.6]],
  ['bottom', [0, -0.6]],
  ['left', [0.6, 0]],
  ['right', [-0.6, 0]],
  ['top', [0, 2]],
  ['bottom', [0, -2]],
  ['left', [2.5, 0]],
  ['right', [-2.5, 0]],
  ['top-left', [1.5, 1]],
  ['top-right', [-1.5, 1]],
  ['bottom-left', [1.5, -1]],
  ['bottom-right', [-1.5, -1]],
];

/** Ids of the layers with names. */
export const NAME_LAYERS = [
  'names-village',
  'names-small-town',
  'names-town',
  'names-district',
  'names-centre',
  'names-city',
] as const;

const rank = (from: number, to = from): FilterSpecification => [
  'all',
  ['>=', ['get', 'rank'], from],
  ['<=', ['get', 'rank'], to],
];

const inks = (palette: Palette): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': palette.label,
  'text-halo-color': palette.halo,
  'text-halo-width': 1.4,
  // The names of the drawing replace these at once, see state/camera-moves.ts.
  'text-opacity-transition': { duration: 0 },
  'icon-opacity-transition': { duration: 0 },
});

/** Layer of towns: a dot, and the label on a free side. */
function town(
  id: string,
  filter: FilterSpecification,
  minzoom: number,
  font: string[],
  size: readonly [far: number, near: number],
  dot: number,
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
      'text-font': font,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, size[0], 11, size[1]],
      'text-variable-anchor-offset': SIDES,
      'icon-image': DOT,
      'icon-size': dot,
      'icon-allow-overlap': true,
      'text-justify': 'auto',
      'text-line-height': 1.15,
      'text-max-width': 12,
      'text-padding': 2,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      ...inks(palette),
      'icon-color': palette.label,
      'icon-halo-color': palette.halo,
      'icon-halo-width': 1,
    },
  };
}

/** Labels of towns and districts; ranks as in `municipalities/label-rank.ts`, 0 is a district. */
export const labelLayers: LayersOf = (palette) => [
  town('names-village', rank(5), 9.6, REGULAR, [12, 13], 0.2, palette),
  town('names-small-town', rank(4), 8.5, REGULAR, [12, 14], 0.22, palette),
  town('names-town', rank(3), 7.2, REGULAR, [13, 15], 0.25, palette),
  {
    id: 'names-district',
    type: 'symbol',
    source: SOURCE.names,
    filter: rank(0),
    minzoom: 6.9,
    maxzoom: 10.5,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': STRONG,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 12, 10, 15],
      'text-letter-spacing': 0.06,
      'text-variable-anchor-offset': ROUND_THE_MIDDLE.flat() as AnchorOffsets,
      'text-max-width': 7,
      'text-line-height': 1.2,
      'text-padding': 4,
    },
    paint: { ...inks(palette), 'text-color': palette.border },
  },
  town('names-centre', rank(2), 0, STRONG, [14, 16], 0.3, palette),
  town('names-city', rank(1), 0, STRONG, [15, 18], 0.38, palette),
];

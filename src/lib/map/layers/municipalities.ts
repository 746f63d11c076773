import { SOURCE, type LayersOf } from './layer.ts';

/** Part of our own map only; the street map's style names its layers otherwise. */
export const LAND_LAYER = 'land';

/** The Land with a soft edge, borders of municipalities, and the hovered municipality. */
export const municipalityLayers: LayersOf = (palette) => [
  {
    id: 'shore',
    type: 'line',
    source: SOURCE.borders,
    filter: ['==', ['get', 'level'], 'state'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.shore, 'line-width': 9 },
  },
  {
    id: LAND_LAYER,
    type: 'fill',
    source: SOURCE.land,
    // The border above it has smooth edges of its own; a second shader less to compile.
    paint: { 'fill-color': palette.land, 'fill-antialias': false },
  },
  {
    id: 'municipality-hover',
    type: 'fill',
    source: SOURCE.municipalities,
    paint: {
      'fill-color': palette.landHover,
      'fill-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 1, 0],
    },
  },
  {
    id: 'municipality-borders',
    type: 'line',
    source: SOURCE.borders,
    filter: ['==', ['get', 'level'], 'municipality'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.mesh,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.7, 8, 0.9, 11, 1.4],
    },
  },
];

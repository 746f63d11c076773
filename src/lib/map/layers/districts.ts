import { SOURCE, type LayersOf } from './layer.ts';

/** Borders of the districts and of the Land. */
export const districtLayers: LayersOf = (palette) => [
  {
    id: 'district-borders',
    type: 'line',
    source: SOURCE.borders,
    filter: ['==', ['get', 'level'], 'district'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.district,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.1, 8, 1.4, 11, 2.2],
    },
  },
  {
    id: 'state-border',
    type: 'line',
    source: SOURCE.borders,
    filter: ['==', ['get', 'level'], 'state'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1.4, 8, 1.8, 11, 2.8],
    },
  },
];

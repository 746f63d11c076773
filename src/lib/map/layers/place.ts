import { SOURCE, type LayersOf } from './layer.ts';

/** Search radius around the searched place. */
export const placeLayers: LayersOf = (palette) => [
  {
    id: 'place-area',
    type: 'fill',
    source: SOURCE.place,
    paint: { 'fill-color': palette.place, 'fill-opacity': 0.06 },
  },
  {
    id: 'place-edge',
    type: 'line',
    source: SOURCE.place,
    paint: { 'line-color': palette.place, 'line-width': 2, 'line-dasharray': [1, 2] },
    layout: { 'line-cap': 'round' },
  },
];

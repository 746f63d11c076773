import { SOURCE, type LayersOf } from './layer.ts';

/** Beyond the Land: a muted background and the borders of the neighbouring states. */
export const neighbourLayers: LayersOf = (palette) => [
  { id: 'background', type: 'background', paint: { 'background-color': palette.neighbour } },
  {
    id: 'neighbour-borders',
    type: 'line',
    source: SOURCE.neighbours,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.mesh, 'line-width': 1.2 },
  },
];

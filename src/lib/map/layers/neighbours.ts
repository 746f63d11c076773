import { SOURCE, type LayersOf } from './layer.ts';

/** What lies beyond the region: a muted ground and the borders between the neighbours. */
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

import { SOURCE, type LayersOf } from './layer.ts';

/**
 * Sites are drawn by the page (see pins/), not by WebGL. This unseen layer only makes MapLibre load and cluster their
 * source, so that what lies in view can be asked for.
 */
export const siteLayers: LayersOf = () => [
  { id: 'sites', type: 'circle', source: SOURCE.sites, paint: { 'circle-radius': 1, 'circle-opacity': 0 } },
];

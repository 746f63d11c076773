import type { Feature, Polygon } from 'geojson';
import { uncertaintyCircle } from './circles.ts';
import type { SiteMarker } from '../../drawing/site-marker.ts';
import { SOURCE, type LayersOf } from './layer.ts';

/** Circles of uncertainty of roughly located sites. */
export const uncertaintyLayers: LayersOf = (palette) => [
  {
    id: 'uncertainty-area',
    type: 'fill',
    source: SOURCE.pins,
    paint: { 'fill-color': palette.uncertain },
  },
  {
    id: 'uncertainty-edge',
    type: 'line',
    source: SOURCE.pins,
    paint: { 'line-color': palette.pin, 'line-width': 1.5, 'line-dasharray': [3, 2.5] },
  },
];

/** Circles of all markers without an exact location. */
export function uncertaintyCircles(markers: readonly SiteMarker[]): Feature<Polygon, null>[] {
  return markers
    .filter((marker) => !marker.exact)
    .map((marker) => ({ type: 'Feature', geometry: uncertaintyCircle(marker), properties: null }));
}

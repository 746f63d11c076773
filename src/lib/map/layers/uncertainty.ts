import circle from '@turf/circle';
import type { FeatureCollection, Polygon } from 'geojson';
import type { MapMark } from '../mark.ts';
import { SOURCE, type LayersOf } from './layer.ts';

/** Circles within which a roughly known place lies. */
export const uncertaintyLayers: LayersOf = (palette) => [
  {
    id: 'uncertainty-area',
    type: 'fill',
    source: SOURCE.uncertainty,
    paint: { 'fill-color': palette.uncertain },
  },
  {
    id: 'uncertainty-edge',
    type: 'line',
    source: SOURCE.uncertainty,
    paint: { 'line-color': palette.pin, 'line-width': 1.5, 'line-dasharray': [3, 2.5] },
  },
];

/** One circle a mark that is not exact. */
export function uncertaintyCircles(marks: readonly MapMark[]): FeatureCollection<Polygon> {
  const features = marks
    .filter((mark) => !mark.exact)
    .map((mark) =>
      circle([mark.lon, mark.lat], mark.radiusMetres / 1000, { steps: 64, units: 'kilometers' }),
    );
  return { type: 'FeatureCollection', features };
}

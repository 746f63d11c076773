import type { FeatureCollection, Geometry } from 'geojson';
import { circleAround } from '../../geo/circle.ts';
import type { PlaceCircle } from '../../drawing/site-marker.ts';
import { SOURCE, type LayersOf } from './layer.ts';

/** The place a reader searched for and the radius around it. */
export const placeLayers: LayersOf = (palette) => [
  {
    id: 'place-area',
    type: 'fill',
    source: SOURCE.place,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': palette.place, 'fill-opacity': 0.06 },
  },
  {
    id: 'place-edge',
    type: 'line',
    source: SOURCE.place,
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'line-color': palette.place, 'line-width': 2, 'line-dasharray': [1, 2] },
    layout: { 'line-cap': 'round' },
  },
];

/** The circle around a place; nothing without a place or a radius. */
export function placeShapes(place: PlaceCircle | undefined): FeatureCollection {
  if (!place) return { type: 'FeatureCollection', features: [] };
  const { lon, lat, radiusKm } = place;
  const shapes: Geometry[] = [
    ...(radiusKm ? [circleAround(lon, lat, radiusKm, 128)] : []),
    { type: 'Point', coordinates: [lon, lat] },
  ];
  const features = shapes.map((geometry) => ({ type: 'Feature' as const, geometry, properties: null }));
  return { type: 'FeatureCollection', features };
}

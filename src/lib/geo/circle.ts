import type { Polygon, Position } from 'geojson';
import { EARTH_RADIUS_KM } from './earth-radius.ts';

const RADIANS = Math.PI / 180;

/**
 * Returns the circle of `radiusKm` around a place (degrees) as a polygon of `steps` corners on the sphere. Replaces
 * Turf's `circle`, whose dependencies are too heavy for the start page.
 */
export function circleAround(lon: number, lat: number, radiusKm: number, steps: number): Polygon {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const [sine, cosine] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  const ring = Array.from({ length: steps }, (_, step): Position => {
    const bearing = (-2 * Math.PI * step) / steps;
    const height = sine * Math.cos(angle) + cosine * Math.sin(angle) * Math.cos(bearing);
    const east = Math.atan2(Math.sin(bearing) * Math.sin(angle) * cosine, Math.cos(angle) - sine * height);
    return [lon + east / RADIANS, Math.asin(height) / RADIANS];
  });
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

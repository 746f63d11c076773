/** Projection and shape type of the planning maps. */
import { STATE_BOUNDS } from '../../region/bounds.ts';
import { projectionOf } from '../../geo/mercator.ts';

/** Outline of an area; `d` is SVG path data in units of CHOROPLETH_PROJECTION. */
export interface Shape {
  readonly ags: string;
  readonly d: string;
}

/** Web Mercator projection of the Land, 1000 units wide; shared by page, print and image. */
export const CHOROPLETH_PROJECTION = projectionOf(STATE_BOUNDS, 1000);

/** Length of `km` in drawing units at a latitude in degrees. */
export function unitsOfKm(km: number, lat: number): number {
  const [left] = CHOROPLETH_PROJECTION.project(0, lat);
  const [right] = CHOROPLETH_PROJECTION.project(1, lat);
  const kmPerDegree = 111.195 * Math.cos((lat * Math.PI) / 180);
  return (km * (right - left)) / kmPerDegree;
}

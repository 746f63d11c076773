/** What the planning maps are drawn from: outlines as SVG path data in one frame. */
import { STATE_BOUNDS } from '../../region/bounds.ts';
import { frameOf } from '../../geo/mercator.ts';

/** One region's outline; `d` is path data in the units of PROJECTION. */
export interface Shape {
  readonly ags: string;
  readonly d: string;
}

/** 1000 units wide, the same for page, print and picture. */
export const PROJECTION = frameOf(STATE_BOUNDS, 1000);

/** Units of the drawing that a distance takes in the middle of the region (Mercator stretches by 2 % from edge to edge). */
export function unitsOfKm(km: number, lat: number): number {
  const [left] = PROJECTION.project(0, lat);
  const [right] = PROJECTION.project(1, lat);
  const kmPerDegree = 111.195 * Math.cos((lat * Math.PI) / 180);
  return (km * (right - left)) / kmPerDegree;
}

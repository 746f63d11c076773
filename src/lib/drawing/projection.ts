import { STATE_BOUNDS } from '../region/bounds.ts';
import { projectionOf } from '../geo/mercator.ts';

/** Width of the static map's view box, units. */
export const STATIC_MAP_WIDTH = 720;

/** Projection of the static map: the whole Land. */
export const STATIC_MAP = projectionOf(STATE_BOUNDS, STATIC_MAP_WIDTH);

/** Width divided by height of the static map. */
export const STATIC_MAP_ASPECT = STATIC_MAP.width / STATIC_MAP.height;

/** Position of a place (degrees) on the static map, as fractions of its width and height from the upper left. */
export function toStaticMap(lon: number, lat: number): [x: number, y: number] {
  const [x, y] = STATIC_MAP.project(lon, lat);
  return [x / STATIC_MAP.width, y / STATIC_MAP.height];
}

import type { Tolerance } from '../../src/lib/geo/simplify-line.ts';
import { REGION } from '../step/region.ts';

/** Largest allowed distance between drawn and original border, metres. */
export const BORDER_ERROR_LIMIT = 25;

/** With the rounding to the grid (at most 1.4 m) this stays within `BORDER_ERROR_LIMIT`. */
export const municipalBorder: Tolerance = () => 23.5;

const [west, south, east, north] = REGION.frame;
/** Bounds of the region with its surroundings, degrees: west, south, east, north. */
const NEAR = REGION.boundaries.near ?? [west - 0.5, south - 0.25, east + 0.5, north + 0.25];

/**
 * Tolerance of the neighbouring Länder's borders in metres: 100 near the region, increasing with the distance from it.
 */
export const neighbourBorder: Tolerance = ([lon = 0, lat = 0]) => {
  const east = Math.max(NEAR[0] - lon, lon - NEAR[2], 0);
  const north = Math.max(NEAR[1] - lat, lat - NEAR[3], 0);
  return 100 + Math.hypot(east, north) * 1500;
};

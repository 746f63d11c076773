import type { Tolerance } from '../../src/lib/geo/simplify-line.ts';
import { REGION } from '../step/region.ts';

/** How far a drawn border may be off at most, metres. */
export const BORDER_ERROR_LIMIT = 25;

/** With the rounding to the grid (at most 1.4 m) this stays within the limit. */
export const municipalBorder: Tolerance = () => 23.5;

const [west, south, east, north] = REGION.frame;
/** The region with its surroundings, degrees: west, south, east, north. */
const NEAR = REGION.boundaries.near ?? [west - 0.5, south - 0.25, east + 0.5, north + 0.25];

/** Borders of the neighbouring Länder: 100 m near the region, coarser and coarser farther away, where they are only a hint. */
export const neighbourBorder: Tolerance = ([lon = 0, lat = 0]) => {
  const east = Math.max(NEAR[0] - lon, lon - NEAR[2], 0);
  const north = Math.max(NEAR[1] - lat, lat - NEAR[3], 0);
  return 100 + Math.hypot(east, north) * 1500;
};

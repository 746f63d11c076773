import type { Tolerance } from '../geometry/douglas-peucker.ts';

/** How far a drawn border may be off at most, metres. */
export const BORDER_ERROR_LIMIT = 25;

/** With the rounding to the grid (at most 1.4 m) this stays within the limit. */
export const municipalBorder: Tolerance = () => 23.5;

/** About Saxony with its surroundings, degrees: west, south, east, north. */
const NEAR = [11.2, 49.9, 15.6, 52] as const;

/** Borders of the neighbouring Länder: 100 m near Saxony, coarser and coarser farther away, where they are only a hint. */
export const neighbourBorder: Tolerance = ([lon = 0, lat = 0]) => {
  const east = Math.max(NEAR[0] - lon, lon - NEAR[2], 0);
  const north = Math.max(NEAR[1] - lat, lat - NEAR[3], 0);
  return 100 + Math.hypot(east, north) * 1500;
};

import { KEYS, ROUGH_EAST, ROUGH_NORTH, ROUGH_SOUTH, ROUGH_WEST } from '../../region/constants.ts';

/**
 * A planned site in the URL: the key of a municipality ("14730110", placed at its centre) or a point
 * ("51.0504/13.7372", lat and lon in degrees).
 */
export type PlannedToken = string;

export const PLANNED = new RegExp(`^(${KEYS}\\d{6}|\\d{2}\\.\\d{4}/\\d{1,2}\\.\\d{4})$`);

/** Largest number of planned sites. */
export const MAX_PLANNED = 30;

/** True for a point on the maps of the Land. */
export function inBounds(token: PlannedToken): boolean {
  if (!PLANNED.test(token) || !token.includes('/')) return false;
  const [lat = 0, lon = 0] = token.split('/').map(Number);
  return lat >= ROUGH_SOUTH && lat <= ROUGH_NORTH && lon >= ROUGH_WEST && lon <= ROUGH_EAST;
}

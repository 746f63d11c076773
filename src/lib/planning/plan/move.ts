import { ROUGH_EAST, ROUGH_NORTH, ROUGH_SOUTH, ROUGH_WEST } from '../../region/constants.ts';
import { tokenOf } from './plan-query.ts';
import type { PlannedToken } from './planned-token.ts';

/** Directions as unit vectors (north, east). */
export const DIRECTIONS = {
  Norden: [1, 0],
  Süden: [-1, 0],
  Westen: [0, -1],
  Osten: [0, 1],
} as const;

export type Direction = keyof typeof DIRECTIONS;

export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'Norden',
  ArrowDown: 'Süden',
  ArrowLeft: 'Westen',
  ArrowRight: 'Osten',
};

const KM_PER_DEGREE = 111.195;
const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Returns the token of a point in degrees, clamped to the bounds of the Land. */
export function tokenWithinBounds(lon: number, lat: number): PlannedToken {
  return tokenOf(clamp(lon, ROUGH_WEST, ROUGH_EAST), clamp(lat, ROUGH_SOUTH, ROUGH_NORTH));
}

/** Returns the token of the point `km` away in a direction; lon, lat in degrees. */
export function movedByKm(
  { lon, lat }: { readonly lon: number; readonly lat: number },
  direction: Direction,
  km = 1,
): PlannedToken {
  const [north, east] = DIRECTIONS[direction];
  const perDegreeEast = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return tokenWithinBounds(lon + (east * km) / perDegreeEast, lat + (north * km) / KM_PER_DEGREE);
}

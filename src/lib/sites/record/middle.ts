import { EAST, NORTH, SOUTH, WEST } from '../../region/constants.ts';

const quarter = (degrees: number): number => Math.round(degrees * 4) / 4;

/** A place that surely lies within the region's frame, where no better one is known; degrees. */
export const MIDDLE = { lon: quarter((WEST + EAST) / 2), lat: quarter((SOUTH + NORTH) / 2) } as const;

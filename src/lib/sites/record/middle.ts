import { EAST, NORTH, SOUTH, WEST } from '../../region/constants.ts';

const quarter = (degrees: number): number => Math.round(degrees * 4) / 4;

/** Centre of the region's frame to a quarter of a degree: the fallback where no location is known. */
export const MIDDLE = { lon: quarter((WEST + EAST) / 2), lat: quarter((SOUTH + NORTH) / 2) } as const;

import type { Bounds } from '../geo/mercator.ts';
import { EAST, NORTH, SOUTH, WEST } from './constants.ts';

/** Bounding box of the Land with a margin, degrees; static map and initial view of the live map fit it. */
export const STATE_BOUNDS: Bounds = [WEST, SOUTH, EAST, NORTH];

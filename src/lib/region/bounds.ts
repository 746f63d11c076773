import type { Bounds } from '../geo/mercator.ts';
import { EAST, NORTH, SOUTH, WEST } from './constants.ts';

/** The region with a little air, degrees; the static drawing and the map's first view both fit these. */
export const STATE_BOUNDS: Bounds = [WEST, SOUTH, EAST, NORTH];

import { EAST, NORTH, SOUTH, WEST } from '#region';
import type { Bounds } from '../geo/mercator.ts';

/** The region with a little air, degrees; the static drawing and the map's first view both fit these. */
export const STATE_BOUNDS: Bounds = [WEST, SOUTH, EAST, NORTH];

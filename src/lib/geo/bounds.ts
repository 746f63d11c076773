import type { Bounds } from './mercator.ts';

/** Saxony with a little air, degrees; the static drawing and the map's first view both fit these. */
export const SAXONY_BOUNDS: Bounds = [11.8, 50.13, 15.11, 51.72];

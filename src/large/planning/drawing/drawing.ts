/** The frame of the planning maps is that of the part which is planned; a whole country would leave it a stamp. */
import { PART_EAST, PART_NORTH, PART_SOUTH, PART_WEST } from '#region';
import { frameOf } from '../../../lib/geo/mercator.ts';

export type { Shape } from '../../../lib/planning/drawing/drawing.ts';

export const FRAME = frameOf([PART_WEST, PART_SOUTH, PART_EAST, PART_NORTH], 1000);

/** Units of the drawing that a distance takes at a latitude. */
export function unitsOfKm(km: number, lat: number): number {
  const [left] = FRAME.project(0, lat);
  const [right] = FRAME.project(1, lat);
  return (km * (right - left)) / (111.195 * Math.cos((lat * Math.PI) / 180));
}

import { STATE_BOUNDS } from '../region/bounds.ts';
import { frameOf } from '../geo/mercator.ts';

/** Units of the drawing's view box across. */
export const DRAWING_WIDTH = 1400;

/** The frame everything static is drawn in. */
export const DRAWING = frameOf(STATE_BOUNDS, DRAWING_WIDTH);

/** Width by height of the drawing. */
export const DRAWING_ASPECT = DRAWING.width / DRAWING.height;

/** Where a place (degrees) lies in the drawing, as fractions of its width and height from the upper left. */
export function inDrawing(lon: number, lat: number): [x: number, y: number] {
  const [x, y] = DRAWING.project(lon, lat);
  return [x / DRAWING.width, y / DRAWING.height];
}

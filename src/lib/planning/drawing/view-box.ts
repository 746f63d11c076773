import { FRAME } from './projection.ts';

/** A part of the drawing, in its units. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: ViewBox = { x: 0, y: 0, width: FRAME.width, height: FRAME.height };

/** Units of air around the outermost centres, so that their municipalities are in view: about 10 km. */
const AIR = 45;

/** The part of the drawing that shows all these places (degrees), in the proportions of the whole. */
export function viewBoxOf(places: readonly { readonly lon: number; readonly lat: number }[]): ViewBox {
  const points = places.map(({ lon, lat }) => FRAME.project(lon, lat));
  if (points.length === 0) return WHOLE;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - AIR, Math.max(...xs) + AIR];
  const [top, bottom] = [Math.min(...ys) - AIR, Math.max(...ys) + AIR];
  const scale = Math.max((right - left) / FRAME.width, (bottom - top) / FRAME.height);
  const width = FRAME.width * scale;
  const height = FRAME.height * scale;
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

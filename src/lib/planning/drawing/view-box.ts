import { PROJECTION } from './projection.ts';

/** A part of the drawing, in its units. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE_MAP: ViewBox = { x: 0, y: 0, width: PROJECTION.width, height: PROJECTION.height };

/** Units of air around the outermost centres, so that their municipalities are in view: about 10 km. */
const MARGIN = 45;

/** The part of the drawing that shows all these places (degrees), in the proportions of the whole. */
export function viewBoxOf(places: readonly { readonly lon: number; readonly lat: number }[]): ViewBox {
  const points = places.map(({ lon, lat }) => PROJECTION.project(lon, lat));
  if (points.length === 0) return WHOLE_MAP;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN];
  const [top, bottom] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN];
  const scale = Math.max((right - left) / PROJECTION.width, (bottom - top) / PROJECTION.height);
  const width = PROJECTION.width * scale;
  const height = PROJECTION.height * scale;
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

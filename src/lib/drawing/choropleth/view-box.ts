import { PROJECTION } from './projection.ts';

/** Rectangle in drawing units. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE_MAP: ViewBox = { x: 0, y: 0, width: PROJECTION.width, height: PROJECTION.height };

/** Margin around the outermost centres in drawing units (about 10 km), so that their municipalities are visible. */
const MARGIN = 45;

/** Smallest view box around places (degrees) with the aspect ratio of the whole map. */
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

import { CHOROPLETH_PROJECTION } from './projection.ts';

/** Rectangle in drawing units. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE_MAP: ViewBox = {
  x: 0,
  y: 0,
  width: CHOROPLETH_PROJECTION.width,
  height: CHOROPLETH_PROJECTION.height,
};

/** Margin around the outermost centres in drawing units (about 10 km), so that their municipalities are visible. */
const MARGIN = 45;

/** Smallest view box around places (degrees) with the aspect ratio of the whole map. */
export function viewBoxOf(places: readonly { readonly lon: number; readonly lat: number }[]): ViewBox {
  const points = places.map(({ lon, lat }) => CHOROPLETH_PROJECTION.project(lon, lat));
  if (points.length === 0) return WHOLE_MAP;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN];
  const [top, bottom] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN];
  const scale = Math.max(
    (right - left) / CHOROPLETH_PROJECTION.width,
    (bottom - top) / CHOROPLETH_PROJECTION.height,
  );
  const width = CHOROPLETH_PROJECTION.width * scale;
  const height = CHOROPLETH_PROJECTION.height * scale;
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

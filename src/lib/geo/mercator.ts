/**
 * Web Mercator as plain functions. MapLibre uses the same projection, so the live map replaces the static SVG without a
 * jump.
 */
import type { Geometry, Position } from 'geojson';

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** World coordinates: x and y from 0 to 1, y grows to the south. */
export function toWorld(lon: number, lat: number): [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Degrees of a world coordinate; the inverse of `toWorld`. */
export function fromWorld(x: number, y: number): [lon: number, lat: number] {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** Projects bounds to a box of the given width, in units of a drawing; the height follows from the bounds. */
export interface Projection {
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
  /** Degrees → units of the drawing, y down. */
  readonly project: (lon: number, lat: number) => [x: number, y: number];
  /** Units of the drawing → degrees. */
  readonly unproject: (x: number, y: number) => [lon: number, lat: number];
}

/** Fits bounds into a drawing of `width` units. */
export function projectionOf(bounds: Bounds, width: number): Projection {
  const [left, bottom] = toWorld(bounds[0], bounds[1]);
  const [right, top] = toWorld(bounds[2], bounds[3]);
  const scale = width / (right - left);
  return {
    bounds,
    width,
    height: (bottom - top) * scale,
    project: (lon, lat) => {
      const [x, y] = toWorld(lon, lat);
      return [(x - left) * scale, (y - top) * scale];
    },
    unproject: (x, y) => fromWorld(x / scale + left, y / scale + top),
  };
}

type Units = readonly [x: number, y: number];

/** SVG path data and the pen's position after it, rounded units; undefined while nothing is drawn. */
interface Stroke {
  readonly path: string;
  readonly pen: Units | undefined;
}

const pair = (x: number, y: number): string => `${String(x)} ${String(y)}`.replace(' -', '-');

/**
 * Writes one line with relative moves, relative to the line before it where that is shorter. Points that fall on the
 * previous one after rounding are dropped.
 */
function strokeOf(
  line: readonly Position[],
  projection: Projection,
  digits: number,
  closed: boolean,
  from: Units | undefined,
): Stroke {
  const factor = 10 ** digits;
  const points = (closed ? line.slice(0, -1) : line).map(([lon = 0, lat = 0]): Units => {
    const [x, y] = projection.project(lon, lat);
    return [Math.round(x * factor), Math.round(y * factor)];
  });
  const [start] = points;
  let last = start;
  let moves = '';
  for (const [x, y] of points) {
    if (!last || (x === last[0] && y === last[1])) continue;
    moves += `${pair((x - last[0]) / factor, (y - last[1]) / factor)} `;
    last = [x, y];
  }
  // Skips a line that collapsed to one point: "M1 1l" without a following move is invalid path data.
  if (!start || moves === '') return { path: '', pen: from };
  const absolute = `M${pair(start[0] / factor, start[1] / factor)}`;
  const relative = from && `m${pair((start[0] - from[0]) / factor, (start[1] - from[1]) / factor)}`;
  const begin = relative && relative.length < absolute.length ? relative : absolute;
  const path = `${begin}l${moves.trimEnd().replace(/ -/g, '-')}${closed ? 'z' : ''}`;
  // "z" takes the pen back to the start of the ring.
  return { path, pen: closed ? start : last };
}

function pathOfLines(
  lines: readonly (readonly Position[])[],
  projection: Projection,
  digits: number,
  closed: boolean,
): string {
  let path = '';
  let pen: Units | undefined;
  for (const line of lines) {
    const stroke = strokeOf(line, projection, digits, closed, pen);
    path += stroke.path;
    ({ pen } = stroke);
  }
  return path;
}

/** SVG path data of a geometry in a projection, rounded to `digits` decimals; points give an empty path. */
export function pathOf(geometry: Geometry, projection: Projection, digits = 1): string {
  switch (geometry.type) {
    case 'Polygon':
      return pathOfLines(geometry.coordinates, projection, digits, true);
    case 'MultiPolygon':
      return pathOfLines(geometry.coordinates.flat(), projection, digits, true);
    case 'LineString':
      return pathOfLines([geometry.coordinates], projection, digits, false);
    case 'MultiLineString':
      return pathOfLines(geometry.coordinates, projection, digits, false);
    case 'GeometryCollection':
      return geometry.geometries.map((each) => pathOf(each, projection, digits)).join('');
    default:
      return '';
  }
}

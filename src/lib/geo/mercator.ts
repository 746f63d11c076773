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

/** A drawing area: bounds projected to a box of the given width; the height follows from the projection. */
export interface Frame {
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
  /** Degrees → units of the drawing, y down. */
  readonly project: (lon: number, lat: number) => [x: number, y: number];
  /** Units of the drawing → degrees. */
  readonly unproject: (x: number, y: number) => [lon: number, lat: number];
}

/** Fits bounds into a drawing of `width` units. */
export function frameOf(bounds: Bounds, width: number): Frame {
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

/** One line as SVG path data with relative moves; points that fall on the previous one after rounding are dropped. */
function linePath(line: readonly Position[], frame: Frame, digits: number, closed: boolean): string {
  const factor = 10 ** digits;
  const at = ([lon = 0, lat = 0]: Position): [number, number] => {
    const [x, y] = frame.project(lon, lat);
    return [Math.round(x * factor), Math.round(y * factor)];
  };
  const text = (units: number): string => String(units / factor);
  let last: [number, number] | undefined;
  let start = '';
  let moves = '';
  for (const position of closed ? line.slice(0, -1) : line) {
    const [x, y] = at(position);
    if (!last) start = `M${text(x)} ${text(y)}l`;
    else if (x !== last[0] || y !== last[1]) moves += `${text(x - last[0])} ${text(y - last[1])} `;
    last = [x, y];
  }
  // Skips a line that collapsed to one point: "M1 1l" without a following move is invalid path data.
  if (moves === '') return '';
  return (start + moves).trimEnd().replace(/ -/g, '-') + (closed ? 'z' : '');
}

/** SVG path data of a geometry in a frame, rounded to `digits` decimals; points give an empty path. */
export function pathOf(geometry: Geometry, frame: Frame, digits = 1): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => linePath(ring, frame, digits, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => linePath(ring, frame, digits, true))
        .join('');
    case 'LineString':
      return linePath(geometry.coordinates, frame, digits, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, frame, digits, false)).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((each) => pathOf(each, frame, digits)).join('');
    default:
      return '';
  }
}

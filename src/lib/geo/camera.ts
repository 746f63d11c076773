import { fromWorld, toWorld, type Bounds } from './mercator.ts';

/** Map camera: zoom as MapLibre counts it (512 px world at zoom 0), centre in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** A map's size, CSS pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The camera as a URL keeps it: zoom with two digits, degrees with four. */
export const roundedCamera = ({ zoom, lat, lon }: Camera): Camera => ({
  zoom: round(zoom, 2),
  lat: round(lat, 4),
  lon: round(lon, 4),
});

/** Tolerances for cameras that are equal in a URL. */
const SAME_ZOOM = 0.006;
const SAME_DEGREES = 0.00006;

/** True if two cameras are equal at the precision of the URL. */
export function sameCamera(a: Camera | undefined, b: Camera | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    Math.abs(a.zoom - b.zoom) < SAME_ZOOM &&
    Math.abs(a.lat - b.lat) < SAME_DEGREES &&
    Math.abs(a.lon - b.lon) < SAME_DEGREES
  );
}

const worldWidth = (zoom: number): number => 512 * 2 ** zoom;

/** Returns the bounds that a map of this size shows with this camera, degrees. */
export function boundsOf({ zoom, lat, lon }: Camera, { width, height }: MapSize): Bounds {
  const [x, y] = toWorld(lon, lat);
  const [dx, dy] = [width / 2 / worldWidth(zoom), height / 2 / worldWidth(zoom)];
  const [west, south] = fromWorld(x - dx, y + dy);
  const [east, north] = fromWorld(x + dx, y - dy);
  return [west, south, east, north];
}

/** Fits a camera: the largest zoom, at most `nearest`, at which a map of this size shows all of the bounds (degrees). */
export function cameraOf([west, south, east, north]: Bounds, size: MapSize, nearest = 12): Camera {
  const [left, bottom] = toWorld(west, south);
  const [right, top] = toWorld(east, north);
  const zoomFor = (pixels: number, part: number): number => Math.log2(pixels / 512 / part);
  const zoom = Math.min(zoomFor(size.width, right - left), zoomFor(size.height, bottom - top), nearest);
  const [lon, lat] = fromWorld((left + right) / 2, (top + bottom) / 2);
  return { zoom, lat, lon };
}

import { EARTH_RADIUS_KM } from '../geo/earth-radius.ts';
import { STATIC_MAP } from './projection.ts';

const RADIANS = Math.PI / 180;
/** Digits of an SVG attribute, units of the drawing. */
const digits = (units: number): number => Math.round(units * 10) / 10;

/** Centre and half axes of an SVG ellipse, units of the static map. */
export interface Ellipse {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

/**
 * The circle of `radiusKm` around a place (degrees) on the static map. Mercator stretches it to the north; up to 50 km the
 * ellipse through its outermost points is less than half a unit from it.
 */
export function ellipseAround(lon: number, lat: number, radiusKm: number): Ellipse {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const east = Math.asin(Math.sin(angle) / Math.cos(lat * RADIANS)) / RADIANS;
  const [cx, north] = STATIC_MAP.project(lon, lat + angle / RADIANS);
  const [right, south] = STATIC_MAP.project(lon + east, lat - angle / RADIANS);
  return {
    cx: digits(cx),
    cy: digits((north + south) / 2),
    rx: digits(right - cx),
    ry: digits((south - north) / 2),
  };
}

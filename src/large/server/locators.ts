/** Small maps of the whole of a large region, drawn coarser: its outline would be most of every page. */
import type { MultiLineString } from 'geojson';
import { STATE_BOUNDS } from '../../lib/geo/bounds.ts';
import { drawLocator, type LocatorGround } from '../../lib/geo/locator.ts';
import { simplifyArea } from '../../lib/geo/simplify.ts';
import { areasOf, polygonsOf } from '../../lib/geo/topology.ts';
import type * as small from '../../lib/server/locators.ts';
import { boundaries } from './boundaries.ts';

export {
  districtLocator,
  locatorPoint,
  municipalityLocator,
  siteLocator,
} from '../../lib/server/locators.ts';

const [west, , east] = STATE_BOUNDS;
/** Widths of the two drawings, units. */
const WIDE = 640;
const STAMP = 240;

const noLines: MultiLineString = { type: 'MultiLineString', coordinates: [] };
const polygons = areasOf(boundaries, 'state').features.flatMap(({ geometry }) => [...polygonsOf(geometry)]);

/** The outline alone, off by at most one and a half units of a drawing so many units wide. */
const outline = (width: number): LocatorGround => ({
  land: simplifyArea({ type: 'MultiPolygon', coordinates: polygons }, (1.5 * (east - west)) / width),
  borders: noLines,
  districtBorders: noLines,
  labels: [],
});
const whole = outline(WIDE);
const stamp = outline(STAMP);

export const stateLocator: typeof small.stateLocator = (shown) =>
  drawLocator(whole, { points: shown.map(({ location: { lon, lat } }) => ({ lon, lat })) }, STATE_BOUNDS);

export const stateSilhouette: typeof small.stateSilhouette = ({ lon, lat }) =>
  drawLocator(stamp, { points: [{ lon, lat }] }, STATE_BOUNDS, STAMP);

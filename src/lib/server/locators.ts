/** Small static maps for the reading pages, drawn once while prerendering. */
import type { MultiLineString, MultiPolygon } from 'geojson';
import { SAXONY_BOUNDS } from '../geo/bounds.ts';
import type { LocatorLabel } from '../geo/labels.ts';
import {
  drawLocator,
  locatorBounds,
  type LocatorDrawing,
  type LocatorGround,
  type LocatorPoint,
  type LocatorSubject,
} from '../geo/locator.ts';
import { simplifyArea, simplifyLines } from '../geo/simplify.ts';
import { areasOf, bordersOf, polygonsOf } from '../geo/topology.ts';
import { hasExactLocation, type Site } from '../sites/site.ts';
import { boundaries } from './boundaries.ts';
import { municipalities } from './derived.ts';

/** Width to height of a locator. */
const RATIO = 4 / 3;
/** Thinning of the map of the whole state: 0.004 degrees are 300 to 450 m, about one unit of the drawing. */
const STATE_TOLERANCE = 0.004;
/** The outline of the state the size of a stamp: its width in units, and its thinning in degrees. */
const SILHOUETTE_WIDTH = 240;
const SILHOUETTE_TOLERANCE = 0.015;
/** Towns named on the map of the whole state, by inhabitants. */
const STATE_NAMES = 12;

const areaByAgs = new Map(
  areasOf(boundaries, 'municipalities').features.map(({ properties, geometry }) => [
    properties.ags,
    geometry,
  ]),
);
const largestFirst = municipalities.toSorted((a, b) => b.population2023 - a.population2023);
const [stateArea] = areasOf(boundaries, 'state').features;
if (!stateArea) throw new Error('boundaries.topo.json holds no state.');

const ground: Omit<LocatorGround, 'labels'> = {
  land: stateArea.geometry,
  borders: bordersOf(boundaries, 'municipalities', 'inner'),
  districtBorders: bordersOf(boundaries, 'districts', 'inner'),
};

const label = (each: { name: string; lon: number; lat: number }, strong = false): LocatorLabel => ({
  text: each.name,
  lon: each.lon,
  lat: each.lat,
  strong,
});

/** A municipality among its neighbours; `ags` has 8 digits, an unknown one throws. */
export function municipalityLocator(ags: string, points: readonly LocatorPoint[] = []): LocatorDrawing {
  const area = areaByAgs.get(ags);
  if (!area) throw new Error(`No area for municipality ${ags}.`);
  const subject: LocatorSubject = { area, points };
  const labels = [
    ...largestFirst.filter((each) => each.ags === ags).map((each) => label(each, true)),
    ...largestFirst.filter((each) => each.ags !== ags).map((each) => label(each)),
  ];
  return drawLocator({ ...ground, labels }, subject, locatorBounds(subject, RATIO));
}

/** A site as a point, with its circle of uncertainty where the location is rough. */
export function locatorPoint(site: Site): LocatorPoint {
  const { lon, lat, radiusMetres } = site.location;
  return hasExactLocation(site) ? { lon, lat } : { lon, lat, radiusMetres };
}

/** A site within its municipality, with its circle of uncertainty. */
export function siteLocator(site: Site): LocatorDrawing {
  return municipalityLocator(site.municipality.ags, [locatorPoint(site)]);
}

const districtByAgs = new Map(
  areasOf(boundaries, 'districts').features.map(({ properties, geometry }) => [properties.ags, geometry]),
);

/** A district with its municipalities; `ags` has 5 digits, an unknown one throws. */
export function districtLocator(ags: string, points: readonly LocatorPoint[] = []): LocatorDrawing {
  const area = districtByAgs.get(ags);
  if (!area) throw new Error(`No area for district ${ags}.`);
  const subject: LocatorSubject = { area, points };
  const labels = largestFirst.map((each) => label(each));
  return drawLocator({ ...ground, labels }, subject, locatorBounds(subject, RATIO));
}

const wholeState: MultiPolygon = { type: 'MultiPolygon', coordinates: [...polygonsOf(stateArea.geometry)] };
const noLines: MultiLineString = { type: 'MultiLineString', coordinates: [] };

const state: LocatorGround = {
  land: simplifyArea(wholeState, STATE_TOLERANCE),
  borders: noLines,
  districtBorders: simplifyLines(ground.districtBorders, STATE_TOLERANCE),
  labels: largestFirst.slice(0, STATE_NAMES).map((each) => label(each)),
};

/** All of Saxony with its districts and the given sites as points; their circles are too small to be seen here. */
export function stateLocator(shown: readonly Site[]): LocatorDrawing {
  const points = shown.map(({ location: { lon, lat } }) => ({ lon, lat }));
  return drawLocator(state, { points }, SAXONY_BOUNDS);
}

const silhouette: LocatorGround = {
  land: simplifyArea(wholeState, SILHOUETTE_TOLERANCE),
  borders: noLines,
  districtBorders: noLines,
  labels: [],
};

/** The state's outline the size of a stamp, with one place on it; for `map/StateSilhouette.svelte`. */
export function stateSilhouette({ lon, lat }: LocatorPoint): LocatorDrawing {
  return drawLocator(silhouette, { points: [{ lon, lat }] }, SAXONY_BOUNDS, SILHOUETTE_WIDTH);
}

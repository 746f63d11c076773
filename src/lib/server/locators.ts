/** Small static maps for the reading pages, drawn once while prerendering. */
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { STATE_BOUNDS } from '../region/bounds.ts';
import { boundsOfPositions, gridOf } from '../geo/grid.ts';
import type { LocatorLabel } from '../drawing/locator-labels.ts';
import {
  drawLocator,
  locatorBounds,
  type LocatorDrawing,
  type LocatorGround,
  type LocatorPoint,
  type LocatorSubject,
} from '../drawing/locator.ts';
import type { Bounds } from '../geo/mercator.ts';
import { simplifyArea, simplifyLines } from '../drawing/simplify.ts';
import { areasOf, bordersOf, polygonsOf } from '../geo/topology.ts';
import { hasExactLocation, type Site } from '../sites/site.ts';
import { boundaries } from './boundaries.ts';
import { municipalities } from './derived.ts';

/** Width to height of a locator. */
const RATIO = 4 / 3;
/** Thinning of the map of the whole state: 0.004 degrees are 300 to 450 m, about one unit of the drawing. */
const STATE_TOLERANCE = 0.004;
/** Thinning of a district's map: 0.0021 degrees are 150 to 230 m, about two units of the drawing. */
const DISTRICT_TOLERANCE = 0.0021;
/** The outline of the state the size of a stamp: its width in units, and its thinning in degrees. */
const SILHOUETTE_WIDTH = 240;
const SILHOUETTE_TOLERANCE = 0.015;
/** Towns named on the map of the whole state, by inhabitants. */
const STATE_NAMES = 7;

type Area = Polygon | MultiPolygon;

/** Areas by key. */
const areas = (name: 'municipalities' | 'districts'): ReadonlyMap<string, Area> =>
  new Map(areasOf(boundaries, name).features.map(({ properties, geometry }) => [properties.ags, geometry]));
const areaByAgs = areas('municipalities');
const districtByAgs = areas('districts');
const largestFirst = municipalities.toSorted((a, b) => b.population - a.population);
const [stateArea] = areasOf(boundaries, 'state').features;
if (!stateArea) throw new Error('boundaries.topo.json holds no state.');

const multi = (area: Area): MultiPolygon => ({ type: 'MultiPolygon', coordinates: [...polygonsOf(area)] });
const wholeState = multi(stateArea.geometry);
const noLines: MultiLineString = { type: 'MultiLineString', coordinates: [] };
const districtBorders = bordersOf(boundaries, 'districts', 'inner');

const landAround = gridOf(wholeState.coordinates, ([outer = []]) => boundsOfPositions(outer));
const bordersAround = gridOf(bordersOf(boundaries, 'municipalities', 'inner').coordinates, boundsOfPositions);
const districtBordersAround = gridOf(districtBorders.coordinates, boundsOfPositions);
const namesAround = gridOf(largestFirst, ({ lon, lat }) => [lon, lat, lon, lat]);

const label = (each: { name: string; lon: number; lat: number }, strong = false): LocatorLabel => ({
  text: each.name,
  lon: each.lon,
  lat: each.lat,
  strong,
});

/** What a frame shows with a tenth of its size on every side; names from the largest municipality down. */
function groundOf([west, south, east, north]: Bounds, strong: string): LocatorGround {
  const [dx, dy] = [(east - west) / 10, (north - south) / 10];
  const around: Bounds = [west - dx, south - dy, east + dx, north + dy];
  const names = namesAround(around);
  return {
    land: { type: 'MultiPolygon', coordinates: [...landAround(around)] },
    borders: { type: 'MultiLineString', coordinates: [...bordersAround(around)] },
    districtBorders: { type: 'MultiLineString', coordinates: [...districtBordersAround(around)] },
    labels: [
      ...names.filter((each) => each.ags === strong).map((each) => label(each, true)),
      ...names.filter((each) => each.ags !== strong).map((each) => label(each)),
    ],
  };
}

function known(area: Area | undefined, ags: string): Area {
  if (!area) throw new Error(`No area for region ${ags}.`);
  return area;
}

/** A municipality among its neighbours; `ags` has 8 digits, an unknown one throws. */
export function municipalityLocator(ags: string, points: readonly LocatorPoint[] = []): LocatorDrawing {
  const subject: LocatorSubject = { area: known(areaByAgs.get(ags), ags), points };
  const bounds = locatorBounds(subject, RATIO);
  return drawLocator(groundOf(bounds, ags), subject, bounds);
}

/** A district with its municipalities; `ags` has 5 digits, an unknown one throws. */
export function districtLocator(ags: string, points: readonly LocatorPoint[] = []): LocatorDrawing {
  const area = simplifyArea(multi(known(districtByAgs.get(ags), ags)), DISTRICT_TOLERANCE);
  const subject: LocatorSubject = { area, points };
  const bounds = locatorBounds(subject, RATIO);
  const fine = groundOf(bounds, ags);
  const ground = {
    land: simplifyArea(multi(fine.land), DISTRICT_TOLERANCE),
    borders: simplifyLines(fine.borders, DISTRICT_TOLERANCE),
    districtBorders: simplifyLines(fine.districtBorders, DISTRICT_TOLERANCE),
    labels: fine.labels,
  };
  return drawLocator(ground, subject, bounds);
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

const state: LocatorGround = {
  land: simplifyArea(wholeState, STATE_TOLERANCE),
  borders: noLines,
  districtBorders: simplifyLines(districtBorders, STATE_TOLERANCE),
  labels: largestFirst.slice(0, STATE_NAMES).map((each) => label(each)),
};

/** The whole region with its districts and the given sites as points; their circles are too small to be seen here. */
export function stateLocator(shown: readonly Site[]): LocatorDrawing {
  const points = shown.map(({ location: { lon, lat } }) => ({ lon, lat }));
  return drawLocator(state, { points }, STATE_BOUNDS);
}

const silhouette: LocatorGround = {
  land: simplifyArea(wholeState, SILHOUETTE_TOLERANCE),
  borders: noLines,
  districtBorders: noLines,
  labels: [],
};

/** The state's outline the size of a stamp, with one place on it; for `drawing/StateSilhouette.svelte`. */
export function stateSilhouette({ lon, lat }: LocatorPoint): LocatorDrawing {
  return drawLocator(silhouette, { points: [{ lon, lat }] }, STATE_BOUNDS, SILHOUETTE_WIDTH);
}

/** Locator maps of the reading pages, drawn once while prerendering. */
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { STATE_BOUNDS } from '../region/bounds.ts';
import { boundsOfPositions, gridIndexOf } from '../geo/grid.ts';
import type { LocatorLabel } from '../drawing/locator-labels.ts';
import {
  drawLocator,
  locatorBounds,
  type LocatorDrawing,
  type LocatorBackground,
  type LocatorPoint,
  type LocatorSubject,
} from '../drawing/locator.ts';
import type { Bounds } from '../geo/mercator.ts';
import { simplifyArea, simplifyLines } from '../drawing/simplify.ts';
import { areasOf, bordersOf, polygonsOf } from '../geo/topology.ts';
import { hasExactLocation, type Site } from '../sites/site.ts';
import { boundaries } from './boundaries.ts';
import { municipalities } from './derived.ts';

/** Width divided by height of a locator map. */
const RATIO = 4 / 3;
/** Simplification of the map of the whole Land: 0.004 degrees are 300 to 450 m, about one unit of the drawing. */
const STATE_TOLERANCE = 0.004;
/** Simplification of a district's map: 0.0023 degrees are 160 to 260 m, about two units of the drawing of a small district. */
const DISTRICT_TOLERANCE = 0.0023;
/** Simplification of the faint borders of municipalities, most of the bytes, as a part of the map's width: 1.3 units. */
const FAINT_TOLERANCE = 1 / 500;
/** Silhouette of the Land: width in units, simplification in degrees. */
const SILHOUETTE_WIDTH = 240;
const SILHOUETTE_TOLERANCE = 0.015;
/** Number of towns labelled on the map of the whole Land, by population. */
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

const landAround = gridIndexOf(wholeState.coordinates, ([outer = []]) => boundsOfPositions(outer));
const bordersAround = gridIndexOf(
  bordersOf(boundaries, 'municipalities', 'inner').coordinates,
  boundsOfPositions,
);
const districtBordersAround = gridIndexOf(districtBorders.coordinates, boundsOfPositions);
const namesAround = gridIndexOf(largestFirst, ({ lon, lat }) => [lon, lat, lon, lat]);

const label = (each: { name: string; lon: number; lat: number }, strong = false): LocatorLabel => ({
  text: each.name,
  lon: each.lon,
  lat: each.lat,
  strong,
});

/** Background of an extent (degrees) with a tenth of its size on every side; labels by descending population. */
function backgroundOf([west, south, east, north]: Bounds, strong: string): LocatorBackground {
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
  if (!area) throw new Error(`No area for the key ${ags}.`);
  return area;
}

/** A municipality among its neighbours; `ags` has 8 digits. Throws for an unknown key. */
export function municipalityLocator(ags: string, points: readonly LocatorPoint[] = []): LocatorDrawing {
  const subject: LocatorSubject = { area: known(areaByAgs.get(ags), ags), points };
  const bounds = locatorBounds(subject, RATIO);
  return drawLocator(backgroundOf(bounds, ags), subject, bounds);
}

/** A district with its municipalities; `ags` has 5 digits. Throws for an unknown key. */
export function districtLocator(ags: string, points: readonly LocatorPoint[] = []): LocatorDrawing {
  const area = simplifyArea(multi(known(districtByAgs.get(ags), ags)), DISTRICT_TOLERANCE);
  const subject: LocatorSubject = { area, points };
  const bounds = locatorBounds(subject, RATIO);
  const fine = backgroundOf(bounds, ags);
  const background = {
    land: simplifyArea(multi(fine.land), DISTRICT_TOLERANCE),
    borders: simplifyLines(
      fine.borders,
      Math.max(DISTRICT_TOLERANCE, (bounds[2] - bounds[0]) * FAINT_TOLERANCE),
    ),
    districtBorders: simplifyLines(fine.districtBorders, DISTRICT_TOLERANCE),
    labels: fine.labels,
  };
  return drawLocator(background, subject, bounds);
}

/** A site as a point, with its circle of uncertainty if the location is rough. */
export function locatorPoint(site: Site): LocatorPoint {
  const { lon, lat, radiusMetres } = site.location;
  return hasExactLocation(site) ? { lon, lat } : { lon, lat, radiusMetres };
}

/** A site within its municipality, with its circle of uncertainty. */
export function siteLocator(site: Site): LocatorDrawing {
  return municipalityLocator(site.municipality.ags, [locatorPoint(site)]);
}

const state: LocatorBackground = {
  land: simplifyArea(wholeState, STATE_TOLERANCE),
  borders: noLines,
  districtBorders: simplifyLines(districtBorders, STATE_TOLERANCE),
  labels: largestFirst.slice(0, STATE_NAMES).map((each) => label(each)),
};

/** The whole Land with its districts and the given sites; circles of uncertainty are too small to show. */
export function stateLocator(shown: readonly Site[]): LocatorDrawing {
  const points = shown.map(({ location: { lon, lat } }) => ({ lon, lat }));
  return drawLocator(state, { points }, STATE_BOUNDS);
}

const silhouette: LocatorBackground = {
  land: simplifyArea(wholeState, SILHOUETTE_TOLERANCE),
  borders: noLines,
  districtBorders: noLines,
  labels: [],
};

/** Silhouette of the Land with one point, for `drawing/StateSilhouette.svelte`. */
export function stateSilhouette({ lon, lat }: LocatorPoint): LocatorDrawing {
  return drawLocator(silhouette, { points: [{ lon, lat }] }, STATE_BOUNDS, SILHOUETTE_WIDTH);
}

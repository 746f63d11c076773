/**
 * Locator map: one area among its neighbours, or the whole Land, as path data for an SVG. Pure; runs while the page is
 * prerendered. Input in degrees (lon, lat), output in units of the drawing, y down.
 */
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { clipArea, clipLines } from './clip.ts';
import type { Box } from './label-placer.ts';
import { placeLocatorLabels, type LocatorLabel, type PlacedLocatorLabel } from './locator-labels.ts';
import { projectionOf, fromWorld, pathOf, toWorld, type Bounds, type Projection } from '../geo/mercator.ts';

type Area = Polygon | MultiPolygon;

/** Geometry and labels behind the subject. */
export interface LocatorBackground {
  /** Area of the Land. */
  readonly land: Area;
  /** Borders between municipalities. */
  readonly borders: MultiLineString;
  /** Borders between districts. */
  readonly districtBorders: MultiLineString;
  /** Most important first; labels without room are left out. */
  readonly labels: readonly LocatorLabel[];
}

/** A point to show, degrees. */
export interface LocatorPoint {
  readonly lon: number;
  readonly lat: number;
  /** Radius of the circle of uncertainty in metres; absent for an exact point. */
  readonly radiusMetres?: number;
}

/** The subject of the map. */
export interface LocatorSubject {
  /** The highlighted area. */
  readonly area?: Area;
  readonly points: readonly LocatorPoint[];
}

/** A projected point; `radius` in units of the drawing. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  readonly radius?: number;
}

/** Input of `AreaLocator.svelte`: SVG path data and positions. */
export interface LocatorDrawing {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly area: string;
  readonly borders: string;
  readonly districtBorders: string;
  readonly points: readonly DrawnPoint[];
  readonly labels: readonly PlacedLocatorLabel[];
  /** Scale bar: its length in units, and in kilometres. */
  readonly scale: { readonly length: number; readonly km: number };
}

const EQUATOR_METRES = 40_075_016.686;
/** Margin beyond the visible extent, as a fraction of its size; it hides the edges that clipping creates. */
const BLEED = 0.03;
/** Width of the extent as a multiple of the subject's own width. */
const AIR = 1.7;

/** Converts metres on the ground at a latitude (degrees) to a fraction of the world's width. */
const metresToWorld = (metres: number, lat: number): number =>
  metres / (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180));

const worldOf = ([lon = 0, lat = 0]: Position): [number, number] => toWorld(lon, lat);

/** Bounding box of a subject in world coordinates (0 to 1, y down). Throws for an empty subject. */
function extentOf({ area, points }: LocatorSubject): readonly [number, number, number, number] {
  const rings =
    area === undefined ? [] : area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = ([x, y]: readonly [number, number], reach: number): void => {
    left = Math.min(left, x - reach);
    right = Math.max(right, x + reach);
    top = Math.min(top, y - reach);
    bottom = Math.max(bottom, y + reach);
  };
  for (const ring of rings) for (const position of ring) include(worldOf(position), 0);
  for (const { lon, lat, radiusMetres } of points)
    include(toWorld(lon, lat), metresToWorld(radiusMetres ?? 0, lat));
  if (left > right) throw new Error('A locator needs an area or at least one point.');
  return [left, top, right, bottom];
}

/**
 * Extent of the map around a subject, degrees: leaves room for the neighbours on every side, is at least `minimumKm` wide
 * and has the given ratio of width to height.
 */
export function locatorBounds(subject: LocatorSubject, ratio: number, minimumKm = 16): Bounds {
  const [left, top, right, bottom] = extentOf(subject);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const lat = fromWorld(x, y)[1];
  const width = Math.max(
    (right - left) * AIR,
    (bottom - top) * AIR * ratio,
    metresToWorld(minimumKm * 1000, lat),
  );
  const height = width / ratio;
  const [west, south] = fromWorld(x - width / 2, y + height / 2);
  const [east, north] = fromWorld(x + width / 2, y - height / 2);
  return [west, south, east, north];
}

function bleedOf([west, south, east, north]: Bounds): Bounds {
  const [dx, dy] = [(east - west) * BLEED, (north - south) * BLEED];
  return [west - dx, south - dy, east + dx, north + dy];
}

/** Chooses the longest usual length that takes at most a third of the width. */
function scaleOf(projection: Projection): LocatorDrawing['scale'] {
  const lat = (projection.bounds[1] + projection.bounds[3]) / 2;
  const perKm = metresToWorld(1000, lat) * unitsPerWorld(projection);
  const km = [100, 50, 20, 10, 5, 2, 1].find((each) => each * perKm <= projection.width / 3) ?? 1;
  return { length: Math.round(km * perKm), km };
}

function unitsPerWorld(projection: Projection): number {
  return projection.width / (toWorld(projection.bounds[2], 0)[0] - toWorld(projection.bounds[0], 0)[0]);
}

/** Smallest circle of uncertainty, in units of the drawing: it stays visible around the pin of 8 units. */
const MIN_CIRCLE = 16;

function drawPoint({ lon, lat, radiusMetres }: LocatorPoint, projection: Projection): DrawnPoint {
  const [x, y] = projection.project(lon, lat).map(Math.round);
  const place = { x: x ?? 0, y: y ?? 0 };
  if (radiusMetres === undefined) return place;
  const radius = Math.round(metresToWorld(radiusMetres, lat) * unitsPerWorld(projection));
  return { ...place, radius: Math.max(radius, MIN_CIRCLE) };
}

/** Draws the part within `bounds` (degrees), `width` units wide. */
export function drawLocator(
  background: LocatorBackground,
  subject: LocatorSubject,
  bounds: Bounds,
  width = 640,
): LocatorDrawing {
  const projection = projectionOf(bounds, width);
  const cut = bleedOf(bounds);
  const points = subject.points.map((point) => drawPoint(point, projection));
  const height = Math.round(projection.height);
  const scale = scaleOf(projection);
  const scaleRoom: Box = [width - scale.length - 36, height - 56, width, height];
  return {
    width,
    height,
    land: pathOf(clipArea(background.land, cut), projection, 0),
    area: subject.area ? pathOf(clipArea(subject.area, cut), projection, 0) : '',
    borders: pathOf(clipLines(background.borders, cut), projection, 0),
    districtBorders: pathOf(clipLines(background.districtBorders, cut), projection, 0),
    points,
    labels: placeLocatorLabels(background.labels, projection, points, [scaleRoom]),
    scale,
  };
}

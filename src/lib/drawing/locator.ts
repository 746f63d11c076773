/**
 * A small static map: one region within its neighbours, or the whole state, as path data for an SVG. Pure, made on
 * the server while the page is prerendered. All input in degrees (lon, lat); all output in units of the drawing,
 * y down.
 */
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { clipArea, clipLines } from './clip.ts';
import type { Box } from './label-placer.ts';
import { placeLocatorLabels, type LocatorLabel, type PlacedLocatorLabel } from './locator-labels.ts';
import { frameOf, fromWorld, pathOf, toWorld, type Bounds, type Frame } from '../geo/mercator.ts';

type Area = Polygon | MultiPolygon;

/** What may be seen on the map. */
export interface LocatorGround {
  /** The state's area. */
  readonly land: Area;
  /** Borders between municipalities. */
  readonly borders: MultiLineString;
  /** Borders between districts. */
  readonly districtBorders: MultiLineString;
  /** Names, the most important first; those that find no room are left out. */
  readonly labels: readonly LocatorLabel[];
}

/** A marked place, degrees. */
export interface LocatorPoint {
  readonly lon: number;
  readonly lat: number;
  /** Radius of the circle of uncertainty in metres; without it the point is sharp. */
  readonly radiusMetres?: number;
}

/** What the map is about. */
export interface LocatorSubject {
  /** The highlighted region, if there is one. */
  readonly area?: Area;
  readonly points: readonly LocatorPoint[];
}

/** Where a point lies in the drawing; `radius` in units of the drawing. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  readonly radius?: number;
}

/** Everything `drawing/AreaLocator.svelte` draws. */
export interface LocatorDrawing {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly area: string;
  readonly borders: string;
  readonly districtBorders: string;
  readonly points: readonly DrawnPoint[];
  readonly labels: readonly PlacedLocatorLabel[];
  /** Length of the scale bar in units, and the kilometres it stands for. */
  readonly scale: { readonly length: number; readonly km: number };
}

const EQUATOR_METRES = 40_075_016.686;
/** A margin beyond the visible frame, so that edges made by cutting are never seen. */
const BLEED = 0.03;
/** How many times the subject's own width the frame shows. */
const AIR = 1.7;

/** Metres on the ground at a latitude, as a part of the world's width. */
const metresToWorld = (metres: number, lat: number): number =>
  metres / (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180));

const worldOf = ([lon = 0, lat = 0]: Position): [number, number] => toWorld(lon, lat);

/** The box around all of a subject, in world coordinates (y down). */
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
 * The frame around a subject: room on every side for the neighbours, at least `minimumKm` wide, in the given ratio of
 * width to height. Degrees.
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

/** The longest of the usual lengths that takes at most a third of the width. */
function scaleOf(frame: Frame): LocatorDrawing['scale'] {
  const lat = (frame.bounds[1] + frame.bounds[3]) / 2;
  const perKm = metresToWorld(1000, lat) * unitsPerWorld(frame);
  const km = [100, 50, 20, 10, 5, 2, 1].find((each) => each * perKm <= frame.width / 3) ?? 1;
  return { length: Math.round(km * perKm), km };
}

function unitsPerWorld(frame: Frame): number {
  return frame.width / (toWorld(frame.bounds[2], 0)[0] - toWorld(frame.bounds[0], 0)[0]);
}

function drawPoint({ lon, lat, radiusMetres }: LocatorPoint, frame: Frame): DrawnPoint {
  const [x, y] = frame.project(lon, lat).map(Math.round);
  const place = { x: x ?? 0, y: y ?? 0 };
  if (radiusMetres === undefined) return place;
  return { ...place, radius: Math.round(metresToWorld(radiusMetres, lat) * unitsPerWorld(frame)) };
}

/** Draws what lies in `bounds`, `width` units wide. */
export function drawLocator(
  ground: LocatorGround,
  subject: LocatorSubject,
  bounds: Bounds,
  width = 640,
): LocatorDrawing {
  const frame = frameOf(bounds, width);
  const cut = bleedOf(bounds);
  const points = subject.points.map((point) => drawPoint(point, frame));
  const height = Math.round(frame.height);
  const scale = scaleOf(frame);
  const scaleRoom: Box = [width - scale.length - 36, height - 56, width, height];
  return {
    width,
    height,
    land: pathOf(clipArea(ground.land, cut), frame, 0),
    area: subject.area ? pathOf(clipArea(subject.area, cut), frame, 0) : '',
    borders: pathOf(clipLines(ground.borders, cut), frame, 0),
    districtBorders: pathOf(clipLines(ground.districtBorders, cut), frame, 0),
    points,
    labels: placeLocatorLabels(ground.labels, frame, points, [scaleRoom]),
    scale,
  };
}

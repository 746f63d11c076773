/**
 * Clips geometry to a rectangle, so that a small map carries only the points it shows. Coordinates in degrees (lon, lat);
 * the rectangle is `Bounds` (west, south, east, north).
 */
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Bounds } from '../geo/mercator.ts';

type Point = readonly [number, number];

/** One side of the rectangle: tests whether a point is inside, and intersects a segment with it. */
interface Side {
  readonly inside: (p: Point) => boolean;
  readonly crossing: (a: Point, b: Point) => Point;
}

const atLon =
  (lon: number) =>
  (a: Point, b: Point): Point => [lon, a[1] + ((b[1] - a[1]) * (lon - a[0])) / (b[0] - a[0])];
const atLat =
  (lat: number) =>
  (a: Point, b: Point): Point => [a[0] + ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]), lat];

function sidesOf([west, south, east, north]: Bounds): readonly Side[] {
  return [
    { inside: (p) => p[0] >= west, crossing: atLon(west) },
    { inside: (p) => p[0] <= east, crossing: atLon(east) },
    { inside: (p) => p[1] >= south, crossing: atLat(south) },
    { inside: (p) => p[1] <= north, crossing: atLat(north) },
  ];
}

const pointOf = (position: Position): Point => [position[0] ?? 0, position[1] ?? 0];

/** Sutherland–Hodgman. Takes and returns a closed ring; returns an empty one if nothing is inside. */
function clipRing(ring: readonly Position[], sides: readonly Side[]): Position[] {
  let points = ring.slice(0, -1).map(pointOf);
  for (const { inside, crossing } of sides) {
    const kept: Point[] = [];
    points.forEach((point, index) => {
      const before = points.at(index - 1) ?? point;
      if (inside(point) !== inside(before)) kept.push(crossing(before, point));
      if (inside(point)) kept.push(point);
    });
    points = kept;
  }
  const first = points[0];
  return first && points.length > 2 ? [...points, first].map((point) => [...point]) : [];
}

/**
 * Clips an area. Where it leaves and re-enters the rectangle its outline follows the edge: correct for fills, but the edge
 * must lie outside the visible extent.
 */
export function clipArea(area: Polygon | MultiPolygon, bounds: Bounds): MultiPolygon {
  const sides = sidesOf(bounds);
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const clipped = polygons
    .map((rings) => rings.map((ring) => clipRing(ring, sides)).filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0);
  return { type: 'MultiPolygon', coordinates: clipped };
}

/** Splits a line at one side; returns the pieces inside. */
function clipLine(line: readonly Point[], { inside, crossing }: Side): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    const crosses = before !== undefined && inside(point) !== inside(before);
    if (crosses) piece.push(crossing(before, point));
    if (inside(point)) piece.push(point);
    else if (piece.length > 0) {
      pieces.push(piece);
      piece = [];
    }
  });
  return [...pieces, piece].filter((each) => each.length > 1);
}

/** Clips lines. */
export function clipLines(lines: MultiLineString, bounds: Bounds): MultiLineString {
  let pieces = lines.coordinates.map((line) => line.map(pointOf));
  for (const side of sidesOf(bounds)) pieces = pieces.flatMap((line) => clipLine(line, side));
  return { type: 'MultiLineString', coordinates: pieces.map((line) => line.map((point) => [...point])) };
}

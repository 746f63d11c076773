import type { Position } from 'geojson';
import { twiceSignedArea } from '../../src/lib/geo/plane.ts';

/** A closed ring: the last position equals the first. */
export type Ring = readonly Position[];
/** The outer ring, then the holes. */
export type Rings = readonly Ring[];

const DIGITS = 1e9;
const keyOf = ([x, y]: Position): string => `${String(x)} ${String(y)}`;

/** Rounds to 9 decimals of a degree (0.1 mm), so that shared borders are equal, and drops repeated positions. */
export function snap(ring: Ring): Position[] {
  const rounded = ring.map(([x = 0, y = 0]) => [
    Math.round(x * DIGITS) / DIGITS,
    Math.round(y * DIGITS) / DIGITS,
  ]);
  return rounded.filter((each, index) => {
    const before = rounded[index - 1];
    return !before || before[0] !== each[0] || before[1] !== each[1];
  });
}

/** Splits a ring that touches itself in points into simple rings; undefined if it runs back on itself. */
export function splitAtTouches(ring: Ring): Position[][] | undefined {
  const loops: Position[][] = [];
  const path: Position[] = [];
  const seen = new Map<string, number>();
  for (const position of ring) {
    const start = seen.get(keyOf(position));
    if (start === undefined) {
      seen.set(keyOf(position), path.length);
      path.push(position);
      continue;
    }
    const loop = path.splice(start + 1);
    if (loop.length < 2) return undefined;
    for (const each of loop) seen.delete(keyOf(each));
    loops.push([position, ...loop, position]);
  }
  return path.length === 1 ? loops : undefined;
}

/** True if a position lies inside a ring (even-odd rule); on the border itself the result may be either. */
export function isInside([x = 0, y = 0]: Position, ring: Ring): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [xa = 0, ya = 0] = ring[i - 1] ?? [];
    const [xb = 0, yb = 0] = ring[i] ?? [];
    if (ya > y !== yb > y && x < ((xb - xa) * (y - ya)) / (yb - ya) + xa) inside = !inside;
  }
  return inside;
}

/** True if a hole lies inside an outer ring; it may touch the ring in points. */
export function holds(outer: Ring, hole: Ring): boolean {
  const border = new Set(outer.map(keyOf));
  const free = hole.find((each) => !border.has(keyOf(each)));
  return free !== undefined && isInside(free, outer);
}

/**
 * Returns a clean copy of a polygon: snapped, self-touching rings split, outer rings clockwise and holes
 * counterclockwise (the TopoJSON convention). One polygon can become several. Undefined if a ring is degenerate.
 */
export function cleanPolygon(rings: Rings): Position[][][] | undefined {
  const outers: Position[][][] = [];
  const holes: Position[][] = [];
  for (const [index, ring] of rings.entries()) {
    const snapped = snap(ring);
    const loops = splitAtTouches(snapped);
    const direction = Math.sign(twiceSignedArea(snapped));
    if (!loops || direction === 0) return undefined;
    for (const loop of loops) {
      const area = twiceSignedArea(loop);
      if (area === 0) return undefined;
      const isOuter = (index === 0) === (Math.sign(area) === direction);
      const clockwise = area < 0;
      if (isOuter !== clockwise) loop.reverse();
      if (isOuter) outers.push([loop]);
      else holes.push(loop);
    }
  }
  for (const hole of holes) {
    const around = outers.find(([outer = []]) => holds(outer, hole));
    if (!around) return undefined;
    around.push(hole);
  }
  return outers;
}

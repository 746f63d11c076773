/**
 * Thins lines for small drawings (Douglas-Peucker). The committed boundaries are already simplified on shared arcs;
 * this is for pictures a few hundred units wide, where most of their points would fall together.
 */
import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/** Squared distance of `p` from the segment a–b, in the same units as the coordinates. */
function squaredDistance(p: Position, a: Position, b: Position): number {
  const [px = 0, py = 0] = p;
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length));
  return (px - ax - t * dx) ** 2 + (py - ay - t * dy) ** 2;
}

/** Drops points of a line that are off by less than `tolerance` (in its own units); the ends stay. */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  const keep = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const a = line[from];
    const b = line[to];
    let farthest = -1;
    let most = tolerance ** 2;
    for (let index = from + 1; a && b && index < to; index++) {
      const off = squaredDistance(line[index] ?? a, a, b);
      if (off > most) [farthest, most] = [index, off];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => keep.has(index));
}

/** A closed ring is cut in two at its middle point, so that both ends of each part are real points. */
function simplifyRing(ring: readonly Position[], tolerance: number): Position[] {
  const middle = Math.floor(ring.length / 2);
  return [
    ...simplifyLine(ring.slice(0, middle + 1), tolerance).slice(0, -1),
    ...simplifyLine(ring.slice(middle), tolerance),
  ];
}

/** Thins every line; `tolerance` in degrees. */
export function simplifyLines(lines: MultiLineString, tolerance: number): MultiLineString {
  return { ...lines, coordinates: lines.coordinates.map((line) => simplifyLine(line, tolerance)) };
}

/** Thins every ring and drops those that are left without an area; `tolerance` in degrees. */
export function simplifyArea(area: MultiPolygon, tolerance: number): MultiPolygon {
  const coordinates = area.coordinates
    .map((rings) => rings.map((ring) => simplifyRing(ring, tolerance)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  return { ...area, coordinates };
}

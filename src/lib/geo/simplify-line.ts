import type { Position } from 'geojson';
import { distanceToSegment } from './plane.ts';

/** Maximum distance of an omitted point from the simplified line, by the point's position. */
export type Tolerance = (position: Position) => number;

/**
 * Simplifies a line by Douglas–Peucker: every omitted point lies within its tolerance of the result. Keeps both ends and,
 * of a closed line, the point farthest from them, so that it does not collapse. `plane`: the same points in the unit of
 * the tolerance, such as metres for a line in degrees.
 */
export function simplifyLine(
  line: readonly Position[],
  toleranceAt: Tolerance,
  plane: readonly Position[] = line,
): Position[] {
  const tolerances = line.map(toleranceAt);
  const keep = new Uint8Array(line.length);
  const open: [from: number, to: number][] = [[0, line.length - 1]];
  keep[0] = 1;
  keep[line.length - 1] = 1;
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const start = plane[from] ?? [];
    const end = plane[to] ?? [];
    const closed = start[0] === end[0] && start[1] === end[1];
    let farthest = -1;
    let excess = closed ? -Infinity : 0;
    for (let i = from + 1; i < to; i++) {
      const each = distanceToSegment(plane[i] ?? [], start, end) - (tolerances[i] ?? 0);
      if (each > excess) {
        excess = each;
        farthest = i;
      }
    }
    if (farthest > 0) {
      keep[farthest] = 1;
      open.push([from, farthest], [farthest, to]);
    }
  }
  return line.filter((_, index) => keep[index] === 1);
}

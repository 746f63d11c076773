import type { Position } from 'geojson';
import { distanceToSegment, inMetres } from './plane.ts';

/** How far a point left out may lie off the line, in metres, at a position in degrees. */
export type Tolerance = (position: Position) => number;

/**
 * Douglas–Peucker: leaves out points so that every one left out lies within its tolerance of the line that is left.
 * Both ends stay. A closed line keeps the point farthest from its end, so that it does not fall together.
 */
export function simplifyLine(line: readonly Position[], toleranceAt: Tolerance): Position[] {
  const metres = inMetres(line);
  const tolerances = line.map(toleranceAt);
  const keep = new Uint8Array(line.length);
  const open: [from: number, to: number][] = [[0, line.length - 1]];
  keep[0] = 1;
  keep[line.length - 1] = 1;
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const start = metres[from] ?? [];
    const end = metres[to] ?? [];
    const closed = start[0] === end[0] && start[1] === end[1];
    let farthest = -1;
    let excess = closed ? -Infinity : 0;
    for (let i = from + 1; i < to; i++) {
      const each = distanceToSegment(metres[i] ?? [], start, end) - (tolerances[i] ?? 0);
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

import type { Position } from 'geojson';

/** A shared border on the integer grid; integers keep every test below exact. */
export type GridLine = readonly Position[];

interface Segment {
  readonly line: number;
  readonly index: number;
  readonly last: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Edge of a look-up cell in grid units; about two segment lengths. */
const CELL = 256;

const side = (s: Segment, x: number, y: number): number =>
  Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1));

const within = (s: Segment, x: number, y: number): boolean =>
  x >= Math.min(s.x1, s.x2) &&
  x <= Math.max(s.x1, s.x2) &&
  y >= Math.min(s.y1, s.y2) &&
  y <= Math.max(s.y1, s.y2);

/** True if two segments have a common point that is not an end of both. */
function meet(a: Segment, b: Segment): boolean {
  const b1 = side(a, b.x1, b.y1);
  const b2 = side(a, b.x2, b.y2);
  const a1 = side(b, a.x1, a.y1);
  const a2 = side(b, a.x2, a.y2);
  if (b1 !== b2 && a1 !== a2 && b1 * b2 < 0 && a1 * a2 < 0) return true;
  const isEnd = (s: Segment, x: number, y: number): boolean =>
    (x === s.x1 && y === s.y1) || (x === s.x2 && y === s.y2);
  if (b1 === 0 && within(a, b.x1, b.y1) && !isEnd(a, b.x1, b.y1)) return true;
  if (b2 === 0 && within(a, b.x2, b.y2) && !isEnd(a, b.x2, b.y2)) return true;
  if (a1 === 0 && within(b, a.x1, a.y1) && !isEnd(b, a.x1, a.y1)) return true;
  if (a2 === 0 && within(b, a.x2, a.y2) && !isEnd(b, a.x2, a.y2)) return true;
  return isEnd(a, b.x1, b.y1) && isEnd(a, b.x2, b.y2); // true if both are the same segment
}

/** True if the two segments share an end that is not a junction (end of a line) for both. */
function touch(a: Segment, b: Segment): boolean {
  if (a.line === b.line && Math.abs(a.index - b.index) === 1) return false; // consecutive segments of one line
  const ends = (s: Segment): [number, number, boolean][] => [
    [s.x1, s.y1, s.index === 0],
    [s.x2, s.y2, s.index === s.last],
  ];
  return ends(a).some(([ax, ay, aJunction]) =>
    ends(b).some(([bx, by, bJunction]) => ax === bx && ay === by && !(aJunction && bJunction)),
  );
}

function segmentsOf(lines: readonly GridLine[]): Segment[] {
  return lines.flatMap((line, number) =>
    line.slice(1).map(([x2 = 0, y2 = 0], index) => {
      const [x1 = 0, y1 = 0] = line[index] ?? [];
      return { line: number, index, last: line.length - 2, x1, y1, x2, y2 };
    }),
  );
}

/**
 * Returns the numbers of lines that cross, overlap or touch another line or themselves anywhere but at their ends. If
 * there are none, the areas have no gaps, overlaps or self-intersecting rings. Coordinates are integers.
 */
export function crossingLines(lines: readonly GridLine[]): ReadonlySet<number> {
  const cells = new Map<string, Segment[]>();
  const found = new Set<number>();
  for (const segment of segmentsOf(lines)) {
    const left = Math.floor(Math.min(segment.x1, segment.x2) / CELL);
    const right = Math.floor(Math.max(segment.x1, segment.x2) / CELL);
    const bottom = Math.floor(Math.min(segment.y1, segment.y2) / CELL);
    const top = Math.floor(Math.max(segment.y1, segment.y2) / CELL);
    for (let column = left; column <= right; column++) {
      for (let row = bottom; row <= top; row++) {
        const key = `${String(column)} ${String(row)}`;
        const cell = cells.get(key);
        if (!cell) {
          cells.set(key, [segment]);
          continue;
        }
        for (const other of cell) {
          if (meet(segment, other) || touch(segment, other)) found.add(segment.line).add(other.line);
        }
        cell.push(segment);
      }
    }
  }
  return found;
}

import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { crossingLines } from './crossings.ts';

describe('crossings', () => {
  test.each<[string, Position[][]]>([
    [
      'two lines that cross',
      [
        [
          [0, 0],
          [10, 10],
        ],
        [
          [0, 10],
          [10, 0],
        ],
      ],
    ],
    [
      'a line that ends on another',
      [
        [
          [0, 0],
          [10, 0],
        ],
        [
          [5, 0],
          [5, 9],
        ],
      ],
    ],
    [
      'the same segment twice',
      [
        [
          [0, 0],
          [10, 0],
        ],
        [
          [10, 0],
          [0, 0],
        ],
      ],
    ],
    [
      'an overlap',
      [
        [
          [0, 0],
          [10, 0],
        ],
        [
          [4, 0],
          [20, 0],
        ],
      ],
    ],
    [
      'an inner point on a junction',
      [
        [
          [0, 0],
          [5, 5],
          [10, 0],
        ],
        [
          [5, 5],
          [5, 9],
        ],
      ],
    ],
    [
      'a line that crosses itself',
      [
        [
          [0, 0],
          [10, 10],
          [10, 0],
          [0, 10],
        ],
      ],
    ],
    [
      'a line that comes back to an inner point',
      [
        [
          [0, 0],
          [5, 5],
          [9, 9],
          [9, 0],
          [5, 5],
          [0, 9],
        ],
      ],
    ],
    [
      'a ring without area',
      [
        [
          [0, 0],
          [5, 5],
          [0, 0],
        ],
      ],
    ],
    [
      'far apart ends, near middles',
      [
        [
          [0, 0],
          [5000, 5000],
        ],
        [
          [0, 5000],
          [5000, 0],
        ],
      ],
    ],
  ])('finds %s', (_, lines) => {
    expect([...crossingLines(lines)].sort()).toEqual(lines.map((_, index) => index));
  });

  test('lets lines meet in their ends, and rings close', () => {
    const star: Position[][] = [
      [
        [0, 0],
        [9, 1],
      ],
      [
        [0, 0],
        [1, 9],
      ],
      [
        [-9, 0],
        [0, 0],
      ],
    ];
    const ring: Position[] = [
      [20, 20],
      [30, 20],
      [30, 30],
      [20, 20],
    ];
    expect(crossingLines([...star, ring]).size).toBe(0);
  });

  test('agrees with a plain comparison of all pairs', () => {
    const point = fc.tuple(fc.nat(12), fc.nat(12)).map(([x, y]): Position => [x * 100, y * 100]);
    const segment = fc.tuple(point, point).filter(([a, b]) => String(a) !== String(b));
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 12 }), (segments) => {
        const naive = new Set<number>();
        segments.forEach((a, i) => {
          segments.forEach((b, j) => {
            if (i < j && sharesMoreThanEnds(a, b)) naive.add(i).add(j);
          });
        });
        expect([...crossingLines(segments)].sort()).toEqual([...naive].sort());
      }),
    );
  });
});

/** Solves for the parameters of the common point; precise enough on a coarse grid. */
function sharesMoreThanEnds(
  [[ax = 0, ay = 0], [bx = 0, by = 0]]: readonly [Position, Position],
  [[cx = 0, cy = 0], [dx = 0, dy = 0]]: readonly [Position, Position],
): boolean {
  const det = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (det !== 0) {
    const s = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / det;
    const t = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / det;
    const isEnd = (each: number): boolean => each === 0 || each === 1;
    return s >= 0 && s <= 1 && t >= 0 && t <= 1 && !(isEnd(s) && isEnd(t));
  }
  if ((cx - ax) * (by - ay) !== (cy - ay) * (bx - ax)) return false;
  const along = (x: number, y: number): number => x * (bx - ax) + y * (by - ay);
  const [a1, a2] = [along(ax, ay), along(bx, by)];
  const [c1, c2] = [along(cx, cy), along(dx, dy)];
  return Math.min(Math.max(a1, a2), Math.max(c1, c2)) > Math.max(Math.min(a1, a2), Math.min(c1, c2));
}

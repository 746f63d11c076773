import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipArea, clipLines } from './clip.ts';

const BOX = [0, 0, 10, 10] as const;
const ring = (points: [number, number][]) => ({
  type: 'Polygon' as const,
  coordinates: [[...points, points[0] ?? [0, 0]]],
});
const coordinate = fc.tuple(
  fc.double({ min: -30, max: 30, noNaN: true }),
  fc.double({ min: -30, max: 30, noNaN: true }),
);

describe('areas cut to a rectangle', () => {
  it('keeps what lies inside as it is', () => {
    const inside = ring([
      [1, 1],
      [4, 1],
      [4, 4],
    ]);
    expect(clipArea(inside, BOX).coordinates[0]?.[0]).toHaveLength(4);
  });

  it('gives the overlap of two squares', () => {
    const square = ring([
      [5, 5],
      [20, 5],
      [20, 20],
      [5, 20],
    ]);
    const corners = clipArea(square, BOX).coordinates[0]?.[0]?.map(String);
    expect(new Set(corners)).toEqual(new Set(['5,5', '10,5', '10,10', '5,10']));
  });

  it('fills the rectangle when the area lies all around it', () => {
    const around = ring([
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15],
    ]);
    expect(new Set(clipArea(around, BOX).coordinates[0]?.[0]?.map(String))).toEqual(
      new Set(['0,0', '10,0', '10,10', '0,10']),
    );
  });

  it('gives nothing for an area elsewhere', () => {
    expect(
      clipArea(
        ring([
          [11, 11],
          [12, 11],
          [12, 12],
        ]),
        BOX,
      ).coordinates,
    ).toEqual([]);
  });

  it('never leaves the rectangle and returns closed rings', () => {
    fc.assert(
      fc.property(fc.array(coordinate, { minLength: 3, maxLength: 12 }), (points) => {
        for (const clipped of clipArea(ring(points), BOX).coordinates.flat()) {
          expect(clipped.at(-1)).toEqual(clipped[0]);
          for (const [x = NaN, y = NaN] of clipped) {
            expect(Math.max(-x, x - 10, -y, y - 10)).toBeLessThan(1e-9);
          }
        }
      }),
    );
  });
});

describe('lines cut to a rectangle', () => {
  it('splits a line that leaves and comes back', () => {
    const line = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [2, 5],
          [12, 5],
          [12, 7],
          [2, 7],
        ],
      ],
    };
    expect(clipLines(line, BOX).coordinates).toEqual([
      [
        [2, 5],
        [10, 5],
      ],
      [
        [10, 7],
        [2, 7],
      ],
    ]);
  });

  it('keeps the part of a line that crosses without a point inside', () => {
    const line = {
      type: 'MultiLineString' as const,
      coordinates: [
        [
          [-5, 5],
          [15, 5],
        ],
      ],
    };
    expect(clipLines(line, BOX).coordinates).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { innerPoints } from './inner-point.ts';

describe('points inside an area', () => {
  test('start in the middle of a square', () => {
    const square = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [0, 2],
          [2, 2],
          [2, 0],
          [0, 0],
        ],
      ],
    };
    const [first] = innerPoints(square, 5);
    expect(first?.[0]).toBeCloseTo(1);
    expect(first?.[1]).toBeCloseTo(1);
  });

  test('lie in the thick part of an L, never in its empty corner', () => {
    const area = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [0, 10],
          [1, 10],
          [1, 4],
          [6, 4],
          [6, 0],
          [0, 0],
        ],
      ],
    };
    const points = innerPoints(area);
    expect(points[0]?.[1]).toBeLessThan(4);
    expect(points.every(([lon, lat]) => lon < 1 || lat < 4)).toBe(true);
  });
});

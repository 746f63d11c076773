import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import distance from '@turf/distance';
import { borderError, distancesToLine } from './border-error.ts';
import { simplifyLine } from '../../src/lib/geo/simplify-line.ts';
import { distanceToSegment, inMetres, metresPerDegree, twiceSignedArea } from '../../src/lib/geo/plane.ts';
import { cleanPolygon, splitAtTouches } from './rings.ts';

const closed = (...points: Position[]): Position[] => [...points, points[0] ?? []];
const nearChemnitz = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }))
  .map(([x, y]): Position => [12.9 + x / 1e5, 50.8 + y / 1e5]);
const wanderings = fc.array(nearChemnitz, { minLength: 2, maxLength: 40 });

describe('the plane', () => {
  test('knows the length of a degree at 51° to 0.3 % of the great circle', () => {
    const { lon, lat } = metresPerDegree(51);
    expect(lon / distance([13, 51], [14, 51], { units: 'meters' })).toBeCloseTo(1, 2);
    expect(lat / distance([13, 50.5], [13, 51.5], { units: 'meters' })).toBeCloseTo(1, 2);
  });

  test('measures to the segment, not to its line', () => {
    expect(distanceToSegment([5, 3], [0, 0], [10, 0])).toBe(3);
    expect(distanceToSegment([13, 4], [0, 0], [10, 0])).toBe(5);
    expect(distanceToSegment([3, 4], [0, 0], [0, 0])).toBe(5);
  });

  test('tells the direction of a ring', () => {
    const square = closed([0, 0], [2, 0], [2, 2], [0, 2]);
    expect(twiceSignedArea(square)).toBe(8);
    expect(twiceSignedArea([...square].reverse())).toBe(-8);
  });
});

describe('Douglas–Peucker', () => {
  test('keeps both ends, invents nothing, keeps the order, and leaves out only what lies close', () => {
    fc.assert(
      fc.property(wanderings, fc.double({ min: 0, max: 2000, noNaN: true }), (line, tolerance) => {
        const drawn = simplifyLine(line, () => tolerance, inMetres(line));
        expect(drawn[0]).toBe(line[0]);
        expect(drawn.at(-1)).toBe(line.at(-1));
        const places = drawn.map((each) => line.indexOf(each));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(Math.max(...distancesToLine(line, drawn))).toBeLessThanOrEqual(tolerance * 1.002 + 1e-6);
      }),
    );
  });

  test('leaves a closed line with something between its ends', () => {
    const island = closed([13, 51], [13.0001, 51], [13.0001, 51.0001], [13, 51.0001]);
    expect(simplifyLine(island, () => 1e6, inMetres(island))).toHaveLength(3);
  });

  test('may be coarser in one place than in another', () => {
    const line: Position[] = [
      [13, 51],
      [13.1, 51.001],
      [13.2, 51],
      [13.3, 51.001],
      [13.4, 51],
    ];
    const drawn = simplifyLine(line, ([lon = 0]) => (lon < 13.2 ? 10 : 10_000), inMetres(line));
    expect(drawn).toContain(line[1]);
    expect(drawn).not.toContain(line[3]);
  });
});

test('the border error is the distance of what was left out', () => {
  const original: Position[] = [
    [13, 51],
    [13.01, 51.0001],
    [13.02, 51],
  ];
  const [, middle = 0] = distancesToLine(original, [
    [13, 51],
    [13.02, 51],
  ]);
  expect(middle).toBeCloseTo(distance([13.01, 51.0001], [13.01, 51], { units: 'meters' }), 1);
  expect(borderError([3, 1, 2.04])).toEqual({ max: 3, p99: 3 });
});

describe('rings', () => {
  test('that meet themselves in a point become rings that do not', () => {
    const eight = closed([0, 0], [1, 1], [2, 0], [2, 2], [1, 1], [0, 2]);
    expect(splitAtTouches(eight)).toEqual([closed([1, 1], [2, 0], [2, 2]), closed([0, 0], [1, 1], [0, 2])]);
  });

  test('that run back on themselves are refused', () => {
    expect(splitAtTouches(closed([0, 0], [2, 0], [2, 2], [2, 0]))).toBeUndefined();
    expect(
      splitAtTouches([
        [0, 0],
        [2, 0],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(cleanPolygon([closed([0, 0], [0, 0], [0, 0])])).toBeUndefined();
  });

  test('are snapped, clockwise outside, counterclockwise inside', () => {
    const outer = closed([0, 0], [4, 0.000_000_000_4], [4, 4], [0, 4]);
    const hole = closed([1, 1], [1, 2], [2, 2]);
    const [[first = [], second = []] = []] = cleanPolygon([outer, hole]) ?? [];
    expect(first).toContainEqual([4, 0]);
    expect(Math.sign(twiceSignedArea(first))).toBe(-1);
    expect(Math.sign(twiceSignedArea(second))).toBe(1);
  });

  test('a border that pinches off an inlet becomes a hole; one that pinches off land becomes two polygons', () => {
    const inlet = closed([0, 0], [4, 0], [4, 4], [2, 4], [3, 2], [1, 2], [2, 4], [0, 4]);
    expect(cleanPolygon([inlet])?.map((rings) => rings.length)).toEqual([2]);
    const twins = closed([0, 0], [1, 1], [2, 0], [2, 2], [1, 1], [0, 2]);
    expect(cleanPolygon([twins])?.map((rings) => rings.length)).toEqual([1, 1]);
  });
});

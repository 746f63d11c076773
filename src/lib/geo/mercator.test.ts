import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectionOf, fromWorld, pathOf, toWorld } from './mercator.ts';

const lon = fc.double({ min: -179, max: 179, noNaN: true });
const lat = fc.double({ min: -84, max: 84, noNaN: true });

describe('Web Mercator', () => {
  test('puts the null island in the middle of the world', () => {
    expect(toWorld(0, 0)).toEqual([0.5, 0.5]);
  });

  test('comes back to where it started', () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const [backLon, backLat] = fromWorld(...toWorld(x, y));
        expect(backLon).toBeCloseTo(x, 9);
        expect(backLat).toBeCloseTo(y, 9);
      }),
    );
  });

  test('a projection fills its width, north up, and inverts', () => {
    const projection = projectionOf([11.8, 50.1, 15.1, 51.7], 1000);
    expect(projection.project(11.8, 51.7)).toEqual([0, 0]);
    const [right, bottom] = projection.project(15.1, 50.1);
    expect(right).toBeCloseTo(1000);
    expect(bottom).toBeCloseTo(projection.height);
    const [x, y] = projection.project(13.7, 51.05);
    const [backLon, backLat] = projection.unproject(x, y);
    expect(backLon).toBeCloseTo(13.7);
    expect(backLat).toBeCloseTo(51.05);
  });
});

describe('path data', () => {
  const projection = {
    ...projectionOf([0, 0, 10, 10], 10),
    project: (x: number, y: number): [number, number] => [x, y],
  };

  test('is relative, rounded and closed', () => {
    const square = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [4, 0],
          [4, 4.04],
          [0, 4],
          [0, 0],
        ],
      ],
    };
    expect(pathOf(square, projection, 1)).toBe('M0 0l4 0 0 4-4 0z');
  });

  test('leaves out points that rounding makes equal', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [0, 0],
        [0.01, 0.01],
        [3, 0],
      ],
    };
    expect(pathOf(line, projection, 0)).toBe('M0 0l3 0');
  });

  test('leaves out lines and rings that rounding shrinks to one point, because a move to nowhere is no path', () => {
    const dot = [
      [1, 1],
      [1.01, 1],
      [1, 1.01],
      [1, 1],
    ];
    expect(pathOf({ type: 'LineString', coordinates: dot }, projection, 0)).toBe('');
    expect(pathOf({ type: 'MultiPolygon', coordinates: [[dot]] }, projection, 0)).toBe('');
  });
});

/** The points that path data draws, subpath by subpath; reads only what `pathOf` writes. */
function drawnBy(path: string): number[][][] {
  const subpaths: number[][][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'z') [x = 0, y = 0] = subpaths.at(-1)?.[0] ?? [];
    for (let at = 0; at < values.length; at += 2) {
      const [dx = 0, dy = 0] = [values[at], values[at + 1]];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      if (command === 'l') subpaths.at(-1)?.push([x, y]);
      else subpaths.push([[x, y]]);
    }
  }
  return subpaths;
}

test('relative moves between lines and rings lead to the same points', () => {
  const projection = projectionOf([12, 50, 15, 52], 1400);
  const place = fc.tuple(
    fc.double({ min: 12, max: 15, noNaN: true }),
    fc.double({ min: 50, max: 52, noNaN: true }),
  );
  const lines = fc.array(fc.array(place, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lines, fc.boolean(), (coordinates, closed) => {
      const rounded = coordinates
        .map((line) =>
          line
            .map(([lon, lat]) => projection.project(lon, lat).map(Math.round))
            .filter(
              ([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1],
            ),
        )
        .filter((line) => line.length > 1);
      const path = closed
        ? pathOf(
            { type: 'Polygon', coordinates: coordinates.map((ring) => [...ring, ring[0] ?? []]) },
            projection,
            0,
          )
        : pathOf({ type: 'MultiLineString', coordinates }, projection, 0);
      expect(drawnBy(path)).toEqual(rounded);
    }),
  );
});

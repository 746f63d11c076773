import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import { simplifyArea, simplifyLines } from './simplify.ts';

const simplifyLine = (line: Position[], tolerance: number): Position[] =>
  simplifyLines({ type: 'MultiLineString', coordinates: [line] }, tolerance).coordinates[0] ?? [];

const point = fc.tuple(
  fc.double({ min: -9, max: 9, noNaN: true }),
  fc.double({ min: -9, max: 9, noNaN: true }),
);

describe('thinned lines', () => {
  it('drops a point that is off by less than the tolerance and keeps one that is not', () => {
    const line = [
      [0, 0],
      [5, 0.4],
      [10, 0],
    ];
    expect(simplifyLine(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(simplifyLine(line, 0.3)).toEqual(line);
  });

  it('keeps both ends, the order, and only given points', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (line) => {
        const thin = simplifyLine(line, 1);
        expect(thin[0]).toBe(line[0]);
        expect(thin.at(-1)).toBe(line.at(-1));
        const places = thin.map((each) => line.indexOf(each as [number, number]));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('drops islands that shrink to a line', () => {
    const speck = [
      [0, 0],
      [0.01, 0],
      [0.01, 0.01],
      [0, 0],
    ];
    const land = [
      [0, 0],
      [5, 0],
      [5, 5],
      [0, 5],
      [0, 0],
    ];
    expect(simplifyArea({ type: 'MultiPolygon', coordinates: [[speck], [land]] }, 0.1).coordinates).toEqual([
      [land],
    ]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainLines } from './chain-lines.ts';

const point = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
const lines = fc.array(fc.array(point, { minLength: 2, maxLength: 5 }), { maxLength: 12 });

/** A line and its reverse are one line. */
const undirected = (line: readonly (readonly number[])[]): string =>
  [JSON.stringify(line), JSON.stringify(line.toReversed())].sort()[0] ?? '';

test('keeps every line exactly once, in either direction', () => {
  fc.assert(
    fc.property(lines, (coordinates) => {
      const chained = chainLines({ type: 'MultiLineString', coordinates });
      expect(chained.coordinates.map(undirected).sort()).toEqual(coordinates.map(undirected).sort());
    }),
  );
});

test('goes on where the last line ended', () => {
  const coordinates = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [9, 9],
      [8, 9],
    ],
    [
      [5, 0],
      [1, 0],
    ],
  ];
  expect(chainLines({ type: 'MultiLineString', coordinates }).coordinates[1]).toEqual([
    [1, 0],
    [5, 0],
  ]);
});

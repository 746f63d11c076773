import fc from 'fast-check';
import { expect, test } from 'vitest';
import { separateLabels } from './separate-labels.ts';

test('labels that lie on each other are moved apart; others stay where they are', () => {
  const [first, second, far] = separateLabels([
    [100, 100],
    [110, 110],
    [400, 105],
  ]);
  expect(first).toEqual([100, 100]);
  // A label is 38 units high; y moves from 110 in steps of 6.
  expect(second).toEqual([110, 140]);
  expect(far).toEqual([400, 105]);
});

test('a label leaves the dots of sites uncovered', () => {
  const [label] = separateLabels([[100, 100]], [[104, 104]]);
  // Minimum distance: 19 (half a label) + 13 (dot radius) = 32, upwards because the dot is below the centre.
  expect(label).toEqual([100, 70]);
});

test('whatever lies where, a label moves no further than 66 units each way', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 8 }), fc.array(point, { maxLength: 12 }), (points, dots) => {
      separateLabels(points, dots).forEach(([x, y], index) => {
        expect(Math.abs(x - (points[index]?.[0] ?? 0))).toBeLessThanOrEqual(66);
        expect(Math.abs(y - (points[index]?.[1] ?? 0))).toBeLessThanOrEqual(66);
      });
    }),
  );
});

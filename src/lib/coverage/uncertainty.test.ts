import { expect, test } from 'vitest';
import { rangesOf, seededRandom, type Range } from './uncertainty.ts';

/** A row of cells, 1 km apart along a parallel, ten people each. */
const cells = {
  lon: Float64Array.from({ length: 40 }, (_, at) => 13 + at / 70),
  lat: new Float64Array(40).fill(51),
  people: new Float64Array(40).fill(10),
};
const exact = { lon: 13.1, lat: 51, roughKm: 0 };

test('what is exactly known has no range', () => {
  const [range] = rangesOf(cells, [[exact]], 5, 0, 20);
  expect(range?.share[0]).toBe(range?.share[1]);
  expect(range?.mean[0]).toBe(range?.mean[1]);
  // 11 cells lie within 5 km, computed by hand: 70 cells per degree, 70.0 km per degree at 51° north.
  expect(range?.share[0]).toBeCloseTo(0.25, 1);
});

test('the rougher a place, the wider the range, and the exact figure lies in it', () => {
  const meanOf = (roughKm: number): Range => {
    const [range] = rangesOf(cells, [[{ ...exact, roughKm }]], 5, 1, 100);
    if (!range) throw new Error('One state, one range.');
    return range.mean;
  };
  const [known, little, much] = [meanOf(0), meanOf(2), meanOf(8)];
  const width = ([low, high]: Range): number => high - low;
  expect(width(little)).toBeGreaterThan(width(known));
  expect(width(much)).toBeGreaterThan(width(little));
  expect(little[0]).toBeLessThanOrEqual(known[1]);
  expect(little[1]).toBeGreaterThanOrEqual(known[0]);
});

test('the same plan always has the same range; one more site never has fewer people within the radius', () => {
  const states = [
    [{ ...exact, roughKm: 3 }],
    [
      { ...exact, roughKm: 3 },
      { lon: 13.5, lat: 51, roughKm: 1 },
    ],
  ];
  const [before, after] = rangesOf(cells, states, 5, 1, 50);
  expect(rangesOf(cells, states, 5, 1, 50)).toEqual([before, after]);
  expect(after?.share[0]).toBeGreaterThanOrEqual(before?.share[0] ?? 1);
  expect(after?.mean[1]).toBeLessThanOrEqual(before?.mean[1] ?? 0);
});

test('random numbers are spread evenly from 0 to 1', () => {
  const random = seededRandom(1);
  const values = Array.from({ length: 2000 }, random);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  expect(values.reduce((sum, each) => sum + each, 0) / values.length).toBeCloseTo(0.5, 1);
});

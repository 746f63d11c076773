import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesOf, classIndex, type ValueClass } from './class-breaks.ts';

const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 9 });
const method = fc.constantFrom('jenks' as const, 'quantile' as const);

/** Returns the sum of squared deviations within the classes that start at these indices. */
function spread(sorted: readonly number[], starts: readonly number[]): number {
  return starts.reduce((sum, start, index) => {
    const part = sorted.slice(start, starts[index + 1] ?? sorted.length);
    const mean = part.reduce((all, each) => all + each, 0) / part.length;
    return sum + part.reduce((all, each) => all + (each - mean) ** 2, 0);
  }, 0);
}

/** Yields all ways to cut n ordered values into k classes, as start indices. */
function* cuts(n: number, k: number, from = 0): Generator<number[]> {
  if (k === 1) yield [from];
  else
    for (let next = from + 1; next <= n - k + 1; next += 1)
      for (const rest of cuts(n, k - 1, next)) yield [from, ...rest];
}

const startsOf = (classes: readonly ValueClass[]): number[] =>
  classes.map((_, index) => classes.slice(0, index).reduce((sum, each) => sum + each.count, 0));

describe('classes', () => {
  test('hold every value once, ascending, none empty, at most as many as asked', () => {
    fc.assert(
      fc.property(values, method, fc.integer({ min: 1, max: 6 }), (list, how, k) => {
        const classes = classesOf(list, k, how);
        expect(classes.length).toBeLessThanOrEqual(k);
        expect(classes.reduce((sum, each) => sum + each.count, 0)).toBe(list.length);
        classes.forEach((each, index) => {
          expect(each.count).toBeGreaterThan(0);
          expect(list.filter((value) => classIndex(classes, value) === index)).toHaveLength(each.count);
        });
      }),
    );
  });

  test('by Jenks no other cut has less spread inside its classes', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 4 }), (list, k) => {
        const sorted = list.toSorted((a, b) => a - b);
        const wanted = Math.min(k, new Set(list).size);
        const best = Math.min(...[...cuts(sorted.length, wanted)].map((each) => spread(sorted, each)));
        expect(spread(sorted, startsOf(classesOf(list, k, 'jenks')))).toBeCloseTo(best, 6);
      }),
    );
  });

  test('quantiles are equally full where all values differ', () => {
    expect(classesOf([8, 1, 2, 3, 4, 5, 6, 7], 4, 'quantile').map((each) => each.count)).toEqual([
      2, 2, 2, 2,
    ]);
  });

  test('equal values share a class, and no values make no class', () => {
    expect(classesOf([1, 1, 1, 1, 2], 4, 'quantile')).toEqual([
      { min: 1, max: 1, count: 4 },
      { min: 2, max: 2, count: 1 },
    ]);
    expect(classesOf([], 5, 'jenks')).toEqual([]);
    expect(classIndex([], undefined)).toBeUndefined();
  });
});

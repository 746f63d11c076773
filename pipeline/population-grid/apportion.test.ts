import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from './apportion.ts';

describe('sharing out whole persons', () => {
  test('follows the weights by largest remainder, ties to the lower index', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(7, [6, 3, 1])).toEqual([4, 2, 1]);
    expect(apportion(0, [5, 5])).toEqual([0, 0]);
  });

  test('gives what is over a limit to the others', () => {
    expect(apportion(10, [8, 1, 1], [3, 9, 9])).toEqual([3, 4, 3]);
    expect(apportion(5, [1, 0], [2, 9])).toEqual([2, 3]);
    expect(() => apportion(5, [1, 1], [2, 2])).toThrow(RangeError);
  });

  test('always sums to the total, within every limit and one person of the exact share', () => {
    const parts = fc.array(fc.record({ weight: fc.nat(5000), most: fc.nat(5000) }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(parts, fc.double({ min: 0, max: 1, noNaN: true }), (each, full) => {
        const most = each.map((part) => part.most);
        const weights = each.map((part) => part.weight);
        const total = Math.floor(full * most.reduce((a, b) => a + b, 0));
        const shared = apportion(total, weights, most);
        expect(shared.reduce((a, b) => a + b, 0)).toBe(total);
        shared.forEach((part, at) => {
          expect(Number.isInteger(part) && part >= 0 && part <= (most[at] ?? 0)).toBe(true);
        });
        const sum = weights.reduce((a, b) => a + b, 0);
        if (sum === 0) return;
        const free = apportion(total, weights);
        free.forEach((part, at) =>
          expect(Math.abs(part - (total * (weights[at] ?? 0)) / sum)).toBeLessThan(1 + 1e-6),
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsWithOld } from './rows-with-old.ts';

const anyRows = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 60 });

test('while a list changes chunk by chunk no key is shown twice, the new rows come first, and in the end alone', () => {
  fc.assert(
    fc.property(anyRows, anyRows, anyRows, (before, between, after) => {
      let shown: readonly number[] = before;
      // A second change comes before the first has been shown completely.
      for (const [rows, chunks] of [
        [between, 1],
        [after, 20],
      ] as const)
        for (let chunk = 1; chunk <= chunks; chunk += 1) {
          shown = rowsWithOld(rows, chunk * 4, shown, (row) => row);
          expect(new Set(shown).size).toBe(shown.length);
          expect(shown.length).toBeLessThanOrEqual(rows.length);
          expect(shown.slice(0, chunk * 4)).toEqual(rows.slice(0, chunk * 4));
        }
      expect(shown).toEqual(after);
    }),
  );
});

test('without a key old rows stay where they are', () => {
  expect(rowsWithOld([1, 2, 3, 4], 2, [2, 5, 6, 7, 8], undefined)).toEqual([1, 2, 6, 7]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { germanNumber } from './german-number.ts';

const DIGITS = [0, 1, 2];
const intl = (digits: number, style: 'decimal' | 'percent') =>
  new Intl.NumberFormat('de', { style, minimumFractionDigits: digits, maximumFractionDigits: digits });
const BY_INTL = DIGITS.map((digits) => ({
  decimal: intl(digits, 'decimal'),
  percent: intl(digits, 'percent'),
}));

const finite = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  // Halves, where rounding is decided.
  fc.integer({ min: -1e7, max: 1e7 }).map((each) => each / 200),
  fc.constantFrom(0, -0, 1e-7, -1e-7, 1.005, 999.5, 999_999.95),
);

test('every number is written as Intl writes it', () => {
  fc.assert(
    fc.property(finite, fc.constantFrom(...DIGITS), (value, digits) => {
      expect(germanNumber(value, digits)).toBe(BY_INTL[digits]?.decimal.format(value));
      expect(`${germanNumber(value, digits, 2)}\u00a0%`).toBe(BY_INTL[digits]?.percent.format(value));
    }),
    { numRuns: 2000 },
  );
});

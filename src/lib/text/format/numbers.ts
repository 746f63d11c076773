/** German numbers: "4.089.467", "221,03", "38 %"; whole numbers of the other languages. */
import { germanNumber } from './german-number.ts';

/**
 * Whole numbers of a language. Below 1000 all our languages write the same digits; the first `Intl.NumberFormat` of a page
 * costs a slow phone 0.15 s and more (decision 0061).
 */
export function wholeNumbersIn(tag: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) =>
    Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : (format ??= new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })).format(value);
}

/** A number with thousands separators and at most `digits` decimals. */
export function formatNumber(value: number, digits = 0): string {
  const exact = germanNumber(value, digits);
  return digits === 0 ? exact : exact.replace(/,?0+$/, '');
}

/** A share from 0 to 1 as whole per cent with a no-break space: 0.384 → "38 %". */
export function formatPercent(share: number): string {
  return `${germanNumber(share, 0, 2)}\u00a0%`;
}

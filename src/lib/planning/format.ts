/** German number formats of the planning pages; formatters are shared because tables have thousands of cells. */

const fixed = [0, 1, 2].map(
  (digits) => new Intl.NumberFormat('de', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const percent = new Intl.NumberFormat('de', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const signed = new Intl.NumberFormat('de', { signDisplay: 'exceptZero', maximumFractionDigits: 1 });

/** Text of a missing figure. */
export const NO_DATA = 'keine Daten';

/** A number with exactly 0, 1 or 2 decimals. */
export function formatFixed(value: number, digits: 0 | 1 | 2 = 0): string {
  return (fixed[digits] ?? fixed[0])?.format(value) ?? '';
}

/** A share (0 to 1) with one decimal: 0.384 → "38,4 %". */
export function formatShare(value: number): string {
  return percent.format(value);
}

/** A difference with its sign: "+1.234", "−0,4", "0". */
export function formatDifference(value: number): string {
  return signed.format(Math.round(value * 10) / 10).replace('-', '−');
}

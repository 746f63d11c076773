/** German number formats of the planning pages. Formatters are shared because tables have thousands of cells. */

const fixed = [0, 1, 2].map(
  (digits) => new Intl.NumberFormat('de', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const percent = new Intl.NumberFormat('de', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const signed = new Intl.NumberFormat('de', { signDisplay: 'exceptZero', maximumFractionDigits: 1 });

export const NO_DATA = 'keine Daten';

/** Formats a number with exactly 0, 1 or 2 decimals. */
export function formatFixed(value: number, digits: 0 | 1 | 2 = 0): string {
  return (fixed[digits] ?? fixed[0])?.format(value) ?? '';
}

/** Formats a share (0 to 1) with one decimal: 0.384 → "38,4 %". */
export function formatShare(value: number): string {
  return percent.format(value);
}

/**
 * Rounds a number to the decimals shown. Differences are computed from rounded values, so that they match the printed
 * numbers.
 */
export function asShown(value: number, digits: 0 | 1 | 2 = 0): number {
  const factor = 10 ** digits;
  return Math.round((value + Number.EPSILON) * factor) / factor;
}

/** Formats a number above a limit with as many decimals as show this: 10.04 with limit 10 → "10,04". */
export function formatBeyond(value: number, limit: number): string {
  const digits = ([1, 2] as const).find((each) => asShown(value, each) > limit);
  return digits === undefined ? `etwas über ${formatFixed(limit)}` : formatFixed(value, digits);
}

/** Formats a difference with its sign: "+1.234", "−0,4", "0". */
export function formatDifference(value: number): string {
  return signed.format(Math.round(value * 10) / 10).replace('-', '−');
}

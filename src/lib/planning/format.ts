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

/**
 * Rounds as a text with these decimals shows it. Differences are taken of rounded values, so that a reader who subtracts what
 * is printed gets what is printed.
 */
export function asShown(value: number, digits: 0 | 1 | 2 = 0): number {
  const factor = 10 ** digits;
  return Math.round((value + Number.EPSILON) * factor) / factor;
}

/** A number that lies beyond a limit, with as many decimals as show that: 10.04 beyond 10 → "10,04". */
export function formatBeyond(value: number, limit: number): string {
  const digits = ([1, 2] as const).find((each) => asShown(value, each) > limit);
  return digits === undefined ? `etwas über ${formatFixed(limit)}` : formatFixed(value, digits);
}

/** A difference with its sign: "+1.234", "−0,4", "0". */
export function formatDifference(value: number): string {
  return signed.format(Math.round(value * 10) / 10).replace('-', '−');
}

/** German number formats of the planning pages. */
import { germanNumber } from '../text/format/german-number.ts';

export const NO_DATA = 'keine Daten';

/** Formats a number with exactly 0, 1 or 2 decimals. */
export function formatFixed(value: number, digits: 0 | 1 | 2 = 0): string {
  return germanNumber(value, digits);
}

/** Largest share that is still written as "unter 0,1 %"; as much below 1 is "über 99,9 %". */
const SMALLEST_SHOWN = 0.0005;
/** A difference from 0 or 1 below this is a rounding error of sums. */
const NOTHING = 1e-9;

/** Formats a share (0 to 1) with one decimal: 0.384 → "38,4 %". Only nobody is "0,0 %", only everybody "100,0 %". */
export function formatShare(value: number): string {
  if (value > NOTHING && value < SMALLEST_SHOWN) return 'unter 0,1\u00a0%';
  if (value > 1 - SMALLEST_SHOWN && value < 1 - NOTHING) return 'über 99,9\u00a0%';
  return `${germanNumber(value, 1, 2)}\u00a0%`;
}

/** Formats a number of people: "1 Mensch", "1.234 Menschen". */
export function formatPeople(people: number): string {
  return counted(people, 'Mensch', 'Menschen');
}

/** Formats a number with its noun in the singular or plural, by the number as it is shown. */
export function counted(count: number, one: string, several: string): string {
  return `${formatFixed(count)} ${asShown(count) === 1 ? one : several}`;
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
  const shown = Math.round(value * 10) / 10;
  const sign = shown > 0 ? '+' : shown < 0 ? '−' : '';
  return sign + germanNumber(Math.abs(shown), Number.isInteger(shown) ? 0 : 1);
}

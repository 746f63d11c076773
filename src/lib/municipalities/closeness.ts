/**
 * How close two values are, as a share from 0 (as far apart as counts) to 1 (the same). Symmetric in both values.
 * `undefined` in, `undefined` out: what is not known is not compared.
 */

/** By ratio: equal is 1, ten times as much (or a tenth) and beyond is 0; in between logarithmic. */
export function ratioCloseness(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined || !(a > 0) || !(b > 0)) return undefined;
  return 1 - Math.min(1, Math.abs(Math.log10(a) - Math.log10(b)));
}

/** By steps on an ordered scale: same step is 1, from one end to the other is 0. A value off the scale is unknown. */
export function stepCloseness<T>(
  scale: readonly T[],
  a: T | undefined,
  b: T | undefined,
): number | undefined {
  const [i, j] = [scale.findIndex((each) => each === a), scale.findIndex((each) => each === b)];
  if (i < 0 || j < 0) return undefined;
  return scale.length < 2 ? 1 : 1 - Math.abs(i - j) / (scale.length - 1);
}

/** Kilometres at which nearness has faded to nothing. */
export const FAR_KM = 100;

/** By distance in km: 0 km is 1, 100 km and beyond is 0, linear in between. */
export function nearness(km: number): number {
  return 1 - Math.min(1, Math.max(0, km) / FAR_KM);
}

/** Closeness of two values as a share from 0 to 1 (equal). Symmetric. Returns undefined if a value is undefined. */

/** By ratio, logarithmic: 1 if equal, 0 from a factor of ten. */
export function ratioCloseness(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined || !(a > 0) || !(b > 0)) return undefined;
  return 1 - Math.min(1, Math.abs(Math.log10(a) - Math.log10(b)));
}

/**
 * By position on an ordered scale: 1 for the same step, 0 from one end to the other. A value off the scale is unknown.
 */
export function stepCloseness<T>(
  scale: readonly T[],
  a: T | undefined,
  b: T | undefined,
): number | undefined {
  const [i, j] = [scale.findIndex((each) => each === a), scale.findIndex((each) => each === b)];
  if (i < 0 || j < 0) return undefined;
  return scale.length < 2 ? 1 : 1 - Math.abs(i - j) / (scale.length - 1);
}

/** Distance from which nearness is 0, km. */
export const FAR_KM = 100;

/** By distance in km, linear: 1 at 0 km, 0 from `FAR_KM`. */
export function nearness(km: number): number {
  return 1 - Math.min(1, Math.max(0, km) / FAR_KM);
}

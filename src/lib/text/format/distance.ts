/** Straight-line distances in words, rounded to the precision of both ends. */
import { formatNumber } from './numbers.ts';

/** Words for lengths in a language; numbers are formatted already. */
export interface LengthWords {
  readonly m: (metres: number) => string;
  /** `digits`: maximum number of decimals. */
  readonly km: (km: number, digits?: number) => string;
  /** Takes "100 m". */
  readonly under: (length: string) => string;
  readonly about: (length: string) => string;
  readonly atMost: (length: string) => string;
}

const german: LengthWords = {
  m: (metres) => `${formatNumber(metres)}\u00a0m`,
  km: (km, digits = 0) => `${formatNumber(km, digits)}\u00a0km`,
  under: (length) => `unter ${length}`,
  about: (length) => `etwa ${length}`,
  atMost: (length) => `höchstens ${length}`,
};

/**
 * Formats a distance in km. `roughKm`: sum of both ends' uncertainty in km. 0 gives "4,2 km" (whole km from 10 km),
 * more gives "etwa 12 km"; a distance below its uncertainty gives the upper bound only, "höchstens 5 km".
 */
export function formatDistance(km: number, roughKm = 0, words: LengthWords = german): string {
  if (roughKm <= 0) {
    if (km < 0.1) return words.under(words.m(100));
    if (km < 0.95) return words.m(Math.round(km * 10) * 100);
    return words.km(km, km < 9.95 ? 1 : 0);
  }
  if (km <= roughKm) return words.atMost(words.km(Math.ceil(km + roughKm)));
  return words.about(words.km(Math.max(1, Math.round(km))));
}

/** Formats the radius of a circle of uncertainty (metres): "150 m", "1,8 km". */
export function formatRadius(metres: number, words: LengthWords = german): string {
  return metres < 1000 ? words.m(metres) : words.km(metres / 1000, 1);
}

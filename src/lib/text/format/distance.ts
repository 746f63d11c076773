/** Distances in words, rounded to what the precision of both ends allows. Always straight lines. */
import { formatNumber } from './numbers.ts';

/** How a language says lengths; numbers come as they are. */
export interface LengthWords {
  readonly m: (metres: number) => string;
  /** `digits`: decimals at most. */
  readonly km: (km: number, digits?: number) => string;
  /** Takes "100 m". */
  readonly under: (length: string) => string;
  readonly about: (length: string) => string;
  readonly atMost: (length: string) => string;
}

const german: LengthWords = {
  m: (metres) => `${formatNumber(metres)} m`,
  km: (km, digits = 0) => `${formatNumber(km, digits)} km`,
  under: (length) => `unter ${length}`,
  about: (length) => `etwa ${length}`,
  atMost: (length) => `höchstens ${length}`,
};

/**
 * A distance in kilometres. `roughKm` is how far it may be off (the radii of uncertainty of both ends together):
 * 0 gives "4,2 km" (whole kilometres from 10 km on), more gives "etwa 12 km", and where the distance is smaller
 * than the doubt only the upper bound is said: "höchstens 5 km".
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

/** A length in metres for a circle of uncertainty: "150 m", "1,8 km". */
export function formatRadius(metres: number, words: LengthWords = german): string {
  return metres < 1000 ? words.m(metres) : words.km(metres / 1000, 1);
}

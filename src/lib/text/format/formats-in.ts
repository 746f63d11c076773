import { datesIn } from './dates.ts';
import { formatDistance, formatRadius, type LengthWords } from './distance.ts';
import type { Formats } from './formats.ts';

/** What `Intl` does not know of a language. */
export type DistanceWords = Pick<LengthWords, 'under' | 'about' | 'atMost'>;

/** The formats of a language, named by its BCP 47 tag; units short ("km") or written out ("Kilometer"). */
export function formatsIn(
  tag: string,
  words: DistanceWords,
  unitDisplay: 'short' | 'long' = 'short',
): Formats {
  const number = (value: number, digits = 0, more: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: digits, ...more }).format(value);
  const lengths: LengthWords = {
    ...words,
    m: (metres) => number(metres, 0, { style: 'unit', unit: 'meter', unitDisplay }),
    km: (km, digits) => number(km, digits, { style: 'unit', unit: 'kilometer', unitDisplay }),
  };
  return {
    number: (value, digits) => number(value, digits),
    date: datesIn(tag),
    distance: (km, roughKm) => formatDistance(km, roughKm, lengths),
    radius: (metres) => formatRadius(metres, lengths),
  };
}

import { datesIn } from './dates.ts';
import { formatDistance, formatRadius, type LengthWords } from './distance.ts';
import type { Formats } from './formats.ts';

/** Words that `Intl` does not provide. */
export type DistanceWords = Pick<LengthWords, 'under' | 'about' | 'atMost'>;

/** Formats of a language by BCP 47 tag; units short ("km") or written out ("Kilometer"). */
export function formatsIn(
  tag: string,
  words: DistanceWords,
  unitDisplay: 'short' | 'long' = 'short',
): Formats {
  const number = (value: number, digits = 0, more: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: digits, ...more }).format(value);
  /** No line break between number and unit; `Intl` has a breaking space there in English and Arabic. */
  const length = (value: number, unit: string, digits = 0): string =>
    number(value, digits, { style: 'unit', unit, unitDisplay }).replaceAll(' ', '\u00a0');
  const lengths: LengthWords = {
    ...words,
    m: (metres) => length(metres, 'meter'),
    km: (km, digits) => length(km, 'kilometer', digits),
  };
  return {
    number: (value, digits) => number(value, digits),
    date: datesIn(tag),
    distance: (km, roughKm) => formatDistance(km, roughKm, lengths),
    radius: (metres) => formatRadius(metres, lengths),
  };
}

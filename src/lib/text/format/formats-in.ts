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
  /** No line breaks between a number and its unit; English and Arabic have a plain space there. */
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

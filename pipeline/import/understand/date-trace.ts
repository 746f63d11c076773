/* Spreadsheets convert "2-4", "4/2" and "1.2" to dates. If a date occurs where none belongs, its day and month are
   the typed numbers. */

const MONTHS = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');

/** Day 0 of spreadsheet dates. */
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * Returns the number of a month, 0 for other words. `short` accepts abbreviations only, because a street name may end
 * in "Mai 12".
 */
function monthOf(name: string, short = false): number {
  if (short && name.length > 3) return 0;
  const bare = name
    .toLowerCase()
    .replace('mrz', 'mär')
    .replace('dec', 'dez')
    .replace('oct', 'okt')
    .replace('may', 'mai')
    .replace('mar', 'mär');
  return MONTHS.findIndex((each) => bare.startsWith(each)) + 1;
}

/** A date made by a spreadsheet at the end of a text, with the numbers it was made from. */
export interface DateTrace {
  /** Text before the date. */
  readonly before: string;
  readonly day: number;
  readonly month: number;
}

/**
 * Finds a date at the end of a text that should contain none; undefined if there is none. "Straße des 17. Juni" does
 * not count.
 */
export function dateTraceIn(text: string): DateTrace | undefined {
  const line = text.trim();
  if (line.length > 200) return undefined;
  const iso = /^(.*?)(?:19|20)\d{2}-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?$/.exec(line);
  if (iso) return { before: (iso[1] ?? '').trim(), day: Number(iso[3]), month: Number(iso[2]) };
  const dotted = /^(.*?)(\d{1,2})\.(\d{1,2})\.(?:\d{4}|\d{2})?$/.exec(line);
  if (dotted && Number(dotted[3]) <= 12)
    return { before: (dotted[1] ?? '').trim(), day: Number(dotted[2]), month: Number(dotted[3]) };
  const slashed = /^(.*?)(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/.exec(line);
  if (slashed) {
    const [first, second] = [Number(slashed[2]), Number(slashed[3])];
    // English spreadsheets write the month first.
    const [day, month] = first > 12 ? [first, second] : [second, first];
    return { before: (slashed[1] ?? '').trim(), day, month };
  }
  const turned = /^(?:(.*?)\s)?(\p{L}{3,9})\.?[\s-]+(\d{2})$/u.exec(line);
  const first = monthOf(turned?.[2] ?? '', true);
  if (turned && first > 0 && Number(turned[3]) <= 31)
    return { before: (turned[1] ?? '').trim(), day: Number(turned[3]), month: first };
  const serial = /^(?:(.*?)\s)?(4[0-9]\d{3})$/.exec(line);
  if (serial && (serial[1] ?? '') !== '') {
    const date = new Date(SERIAL_EPOCH_MS + Number(serial[2]) * DAY_MS);
    return { before: (serial[1] ?? '').trim(), day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
  }
  const worded = /^(.*?)(\d{1,2})(?:\.\s*|-)(\p{L}{3,9})\.?(?:[\s-]*(?:\d{4}|\d{2}))?$/u.exec(line);
  if (!worded) return undefined;
  const before = (worded[1] ?? '').trim();
  if (/(?:^|\s|-)(?:des|vom|der|am|zum)[\s-]*$/iu.test(before) && !/^0/.test(worded[2] ?? ''))
    return undefined;
  const month = monthOf(worded[3] ?? '');
  return month === 0 ? undefined : { before, day: Number(worded[2]), month };
}

/*
 * Spreadsheets turn "2-4", "4/2" and "1.2" into dates. In a cell that is no date the day and the month are what somebody
 * typed.
 */

const MONTHS = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');

function monthOf(name: string): number {
  const bare = name
    .toLowerCase()
    .replace('mrz', 'mär')
    .replace('dec', 'dez')
    .replace('oct', 'okt')
    .replace('may', 'mai')
    .replace('mar', 'mär');
  return MONTHS.findIndex((each) => bare.startsWith(each)) + 1;
}

/** Where a text ends in a date that a spreadsheet made, and the numbers it was made from. */
export interface DateTrace {
  /** What stands before the date. */
  readonly before: string;
  readonly day: number;
  readonly month: number;
}

/** The date at the end of a text that should hold none; undefined where there is none. "Straße des 17. Juni" is no trace. */
export function dateTraceIn(text: string): DateTrace | undefined {
  const line = text.trim();
  if (line.length > 200) return undefined;
  const iso = /^(.*?)(?:19|20)\d{2}-(\d{2})-(\d{2})(?:T[\d:.]+Z?)?$/.exec(line);
  if (iso) return { before: (iso[1] ?? '').trim(), day: Number(iso[3]), month: Number(iso[2]) };
  const dotted = /^(.*?)(\d{1,2})\.(\d{1,2})\.(?:\d{4}|\d{2})?$/.exec(line);
  if (dotted && Number(dotted[3]) <= 12)
    return { before: (dotted[1] ?? '').trim(), day: Number(dotted[2]), month: Number(dotted[3]) };
  const worded = /^(.*?)(\d{1,2})(?:\.\s*|-)(\p{L}{3,9})\.?(?:[\s-]*(?:\d{4}|\d{2}))?$/u.exec(line);
  if (!worded) return undefined;
  const before = (worded[1] ?? '').trim();
  if (/(?:^|\s|-)(?:des|vom|der|am|zum)[\s-]*$/iu.test(before) && !/^0/.test(worded[2] ?? ''))
    return undefined;
  const month = monthOf(worded[3] ?? '');
  return month === 0 ? undefined : { before, day: Number(worded[2]), month };
}

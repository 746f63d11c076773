/** Dates in words at their own precision: year, month or day. */

/** Formats dates in one language. */
export type DateFormat = (date: string) => string;

/** Date format of a language by BCP 47 tag. */
export function datesIn(tag: string): DateFormat {
  // UTC, because a calendar day has no time zone. Created on first use: each takes milliseconds.
  const format = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) => {
    let made: Intl.DateTimeFormat | undefined;
    return () =>
      (made ??= new Intl.DateTimeFormat(tag, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
        ...options,
      }));
  };
  const monthFormat = format({});
  const dayFormat = format({ day: 'numeric' });
  return (date) => {
    if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) throw new Error(`Not a date: "${date}".`);
    const [year = 0, month, day] = date.split('-').map(Number);
    if (month === undefined) return String(year);
    return (day === undefined ? monthFormat() : dayFormat()).format(Date.UTC(year, month - 1, day ?? 1));
  };
}

/** German: "2023" → "2023", "2023-04" → "April 2023", "2023-04-30" → "30. April 2023". Throws for anything else. */
export const formatDate = datesIn('de');

/** German date within a sentence: "2023", "im April 2023", "am 30. April 2023". */
export function formatWhen(date: string): string {
  const words = formatDate(date);
  if (date.length === 4) return words;
  return date.length === 7 ? `im ${words}` : `am ${words}`;
}

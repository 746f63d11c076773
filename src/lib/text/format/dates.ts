/** Dates in words at their own precision: year, month or day. */

/** Formats dates in one language. */
export type DateFormat = (date: string) => string;

/** Returns year, month (1 to 12) and day, as far as given. Throws unless the date is "2023", "2023-04" or "2023-04-30". */
function partsOf(date: string): readonly [year: number, month: number | undefined, day: number | undefined] {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(date)) throw new Error(`Not a date: "${date}".`);
  const [year = 0, month, day] = date.split('-').map(Number);
  return [year, month, day];
}

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
    const [year, month, day] = partsOf(date);
    if (month === undefined) return String(year);
    return (day === undefined ? monthFormat() : dayFormat()).format(Date.UTC(year, month - 1, day ?? 1));
  };
}

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/**
 * German: "2023" → "2023", "2023-04" → "April 2023", "2023-04-30" → "30. April 2023". Throws for anything else. Without
 * `Intl`, whose first date format on a page costs a slow phone 0.2 s (docs/decisions/0061).
 */
export function formatDate(date: string): string {
  const [year, month, day] = partsOf(date);
  if (month === undefined) return String(year);
  const name = `${MONTHS[month - 1] ?? ''} ${String(year)}`;
  return day === undefined ? name : `${String(day)}. ${name}`;
}

/** German date within a sentence: "2023", "im April 2023", "am 30. April 2023". */
export function formatWhen(date: string): string {
  const words = formatDate(date);
  if (date.length === 4) return words;
  return date.length === 7 ? `im ${words}` : `am ${words}`;
}

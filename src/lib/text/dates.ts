/** Dates in German words, exactly as precise as they are known: year, year and month, or day. */

/** Time zone UTC, because a calendar day has none and must not slip. */
const MONTH = new Intl.DateTimeFormat('de', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('de', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "2023" → "2023", "2023-04" → "April 2023", "2023-04-30" → "30. April 2023". Anything else throws. */
export function formatDate(date: string): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) throw new Error(`Not a date: "${date}".`);
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  return (day === undefined ? MONTH : DAY).format(Date.UTC(year, month - 1, day ?? 1));
}

/** As a part of a sentence: "2023", "im April 2023", "am 30. April 2023". */
export function formatWhen(date: string): string {
  const words = formatDate(date);
  if (date.length === 4) return words;
  return date.length === 7 ? `im ${words}` : `am ${words}`;
}

import { formatDate } from './dates.ts';

/** Returns the creation date of exports and prints in German words, in the reader's time zone. */
export function creationDate(now = new Date()): string {
  // Not `toISOString`, which uses UTC: after a German midnight that is still the previous day.
  const two = (part: number): string => String(part).padStart(2, '0');
  return formatDate(`${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

import { formatDate } from './dates.ts';

/** Returns the creation date of exports and prints in German words, in the reader's time zone. */
export function creationDate(now = new Date()): string {
  // The Swedish locale formats as ISO 8601. `toISOString` uses UTC, which after a German midnight is still the previous
  // day.
  return formatDate(now.toLocaleDateString('sv'));
}

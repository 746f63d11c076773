import { formatDate } from '../text/format/dates.ts';

/** Creation date of exports and prints in German words, in the reader's time zone. */
export function creationDate(now = new Date()): string {
  // The Swedish locale formats as ISO 8601. `toISOString` uses UTC, which is the previous day after a German midnight.
  return formatDate(now.toLocaleDateString('sv'));
}

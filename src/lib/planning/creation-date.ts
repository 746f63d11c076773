import { formatDate } from '../text/format/dates.ts';

/** The reader's day, in German words: what files and prints are dated with. */
export function creationDate(now = new Date()): string {
  // Swedish writes a day as ISO does. `toISOString` would give the day in Greenwich: after a German midnight, yesterday.
  return formatDate(now.toLocaleDateString('sv'));
}

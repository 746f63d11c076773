import { formatDate } from '../text/dates.ts';

/** The day, in German words: what files and prints are dated with. */
export function todayInWords(): string {
  return formatDate(new Date().toISOString().slice(0, 10));
}

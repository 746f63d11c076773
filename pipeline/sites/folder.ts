import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from './check.ts';

/** Reads the editors' folder; files that begin with a dot or are half-written (".neu") are none of theirs. */
export function readFolder(folder: string): RawFile[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && !name.endsWith('.neu'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** The day of the first release: a clock that says an earlier day is wrong, and no date is "in the future" for it. */
const FIRST_RELEASE = '2026-11-22';

/** Today as an ISO day in Germany. */
export function today(clock = new Date()): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(clock);
  return day < FIRST_RELEASE ? FIRST_RELEASE : day;
}

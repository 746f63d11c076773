import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import type { RawFile } from './check.ts';

/**
 * Reads the editors' folder; files that begin with a dot or are half-written (".neu") are none of theirs. Throws a
 * `DataProblem` for a link, which might lead to any file of this computer, and for what is no file.
 */
export function readFolder(folder: string): RawFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !name.endsWith('.neu'))
    .map((entry) => {
      const file = join(folder, entry.name);
      if (entry.isSymbolicLink())
        throw new DataProblem(
          file,
          'ist ein Link und wird nicht gelesen',
          'Die Datei selbst in den Ordner legen',
        );
      if (!entry.isFile())
        throw new DataProblem(
          file,
          'ist keine Datei',
          'Im Ordner der Standorte stehen nur Dateien, einen anderen Platz wählen',
        );
      return { name: entry.name, bytes: readFileSync(file) };
    });
}

/** The day of the first release: a clock that says an earlier day is wrong, and no date is "in the future" for it. */
const FIRST_RELEASE = '2026-11-22';

/** Today as an ISO day in Germany. */
export function today(clock = new Date()): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(clock);
  return day < FIRST_RELEASE ? FIRST_RELEASE : day;
}

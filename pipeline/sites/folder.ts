import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import type { RawFile } from './check.ts';

/**
 * Reads the editors' files; skips names that start with a dot or end in ".neu" (half written). Throws a `DataProblem`
 * for a link, which could lead to any file of this computer, and for anything that is not a file.
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

/** Day of the first release; used instead of an earlier day, which only a wrong clock can show. */
const FIRST_RELEASE = '2026-11-22';

/** Returns today's date in Germany, ISO day. */
export function today(clock = new Date()): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(clock);
  return day < FIRST_RELEASE ? FIRST_RELEASE : day;
}

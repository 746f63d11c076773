import { readFile } from 'node:fs/promises';
import { DataProblem } from '../../src/lib/region/data-problem.ts';

/** Reads a file of facts (path from the project's root). Throws a `DataProblem` if it is missing or unreadable. */
export async function readFact(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new DataProblem(
      file,
      'die Datei fehlt oder ist nicht lesbar',
      'Welche Spalten sie braucht und woher die Zahlen kommen, steht in data/README.md',
    );
  }
}

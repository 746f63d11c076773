import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { KEYS_IN_WORDS, REGION } from '../step/region.ts';
import { readTable } from '../step/table.ts';

const COLUMNS = [
  'effective',
  'kind',
  'old_ags',
  'old_name',
  'new_ags',
  'new_name',
  'district',
  'source',
] as const;

const KEY = new RegExp(`^(${REGION.keys.join('|')})\\d{6}$`);

/** Maps an old municipality key to the key that holds its territory today. Unchanged keys are not in it. */
export type Successors = ReadonlyMap<string, string>;

/**
 * Reads the table of boundary changes and follows chains (a key may be merged twice). `file` is used in messages only.
 * Throws a `DataProblem` for a malformed row, a key with two successors, or a cycle.
 */
export function readChanges(file: string, text: string): Successors {
  const next = new Map<string, string>();
  for (const row of readTable(file, text, COLUMNS)) {
    const where = `${file}, Zeile ${String(row.line)}`;
    for (const column of ['old_ags', 'new_ags'] as const) {
      if (!KEY.test(row.at(column))) {
        throw new DataProblem(
          where,
          `${column} ist „${row.at(column)}“`,
          `Richtig wären 8 Ziffern, die mit ${KEYS_IN_WORDS} beginnen`,
        );
      }
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(row.at('effective')) || row.at('source') === '') {
      throw new DataProblem(
        where,
        'Datum oder Quelle fehlt',
        'Richtig wären effective als JJJJ-MM-TT und eine source',
      );
    }
    if (next.has(row.at('old_ags'))) {
      throw new DataProblem(
        where,
        `der Schlüssel ${row.at('old_ags')} hat zwei Nachfolger`,
        'Aufteilungen auf mehrere Gemeinden kann die Tabelle nicht ausdrücken; dafür braucht es eine neuere Ausgabe der Grenzen',
      );
    }
    next.set(row.at('old_ags'), row.at('new_ags'));
  }
  return new Map([...next.keys()].map((key) => [key, lastOf(file, next, key)]));
}

function lastOf(file: string, next: Successors, start: string): string {
  let key = start;
  for (let steps = 0; steps <= next.size; steps++) {
    const after = next.get(key);
    if (after === undefined) return key;
    key = after;
  }
  throw new DataProblem(
    file,
    `die Änderungen von ${start} laufen im Kreis`,
    'Eine Kette muss bei einem Schlüssel enden',
  );
}

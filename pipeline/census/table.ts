import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { readTable } from '../step/table.ts';

/** Counts of one area by column. */
export type Counts<Column extends string> = Readonly<Record<Column, number>>;

/**
 * Reads a table of counts with one row per area. `keyColumn` holds the official key (2, 5 or 8 digits), every other
 * cell a whole number. `keys` are exactly the areas that must have a row. `file` is used in messages only. Throws a
 * `DataProblem` if a row is missing, unknown or repeated, or a cell is not a whole number.
 */
export function readCounts<Column extends string>(
  file: string,
  text: string,
  keyColumn: string,
  columns: readonly Column[],
  keys: readonly string[],
): ReadonlyMap<string, Counts<Column>> {
  const wanted = new Set(keys);
  const counts = new Map<string, Counts<Column>>();
  for (const row of readTable<string>(file, text, [keyColumn, ...columns])) {
    const where = `${file}, Zeile ${String(row.line)}`;
    const key = row.at(keyColumn);
    if (!wanted.has(key) || counts.has(key)) {
      throw new DataProblem(
        where,
        counts.has(key) ? `der Schlüssel ${key} kommt zweimal vor` : `den Schlüssel „${key}“ gibt es nicht`,
        'Richtig ist genau eine Zeile je Gebiet',
      );
    }
    const cells = columns.map((column): [Column, number] => {
      const cell = row.at(column);
      if (/^\d+$/.test(cell)) return [column, Number(cell)];
      throw new DataProblem(where, `${column} ist „${cell}“`, 'Richtig wäre: eine ganze Zahl ohne Punkt');
    });
    counts.set(key, Object.fromEntries(cells) as Counts<Column>);
  }
  const missing = keys.filter((key) => !counts.has(key));
  if (missing.length === 0) return counts;
  throw new DataProblem(
    file,
    `es fehlen Zeilen für ${missing.slice(0, 12).join(', ')}${missing.length > 12 ? ' und weitere' : ''}`,
    'Richtig ist genau eine Zeile je Gebiet',
  );
}

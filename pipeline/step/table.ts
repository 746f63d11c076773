import Papa from 'papaparse';
import { DataProblem } from '../../src/lib/region/data-problem.ts';

/** A row of a CSV file with its line number for messages. */
export interface TableRow<Column extends string> {
  readonly line: number;
  readonly at: (column: Column) => string;
}

/**
 * Reads a comma-separated file with a heading row; cells are trimmed. `file` is used in messages only. Throws a
 * `DataProblem` if a column is missing or a row is incomplete.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): readonly TableRow<Column>[] {
  const { data, errors, meta } = Papa.parse<Record<Column, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
    transform: (cell) => cell.trim(),
  });
  const missing = columns.filter((each) => !meta.fields?.includes(each));
  if (missing.length > 0) {
    throw new DataProblem(
      file,
      `die Spalte „${missing.join('“, „')}“ fehlt`,
      `Die erste Zeile muss lauten: ${columns.join(',')}`,
    );
  }
  const [error] = errors;
  if (error) {
    throw new DataProblem(
      `${file}, Zeile ${String((error.row ?? 0) + 2)}`,
      'die Zahl der Felder passt nicht zur Überschrift, oder ein Anführungszeichen ist offen',
      `Richtig sind ${String(columns.length)} Felder, Text mit Komma in Anführungszeichen`,
    );
  }
  return data.map((cells, index) => ({ line: index + 2, at: (column) => cells[column] }));
}

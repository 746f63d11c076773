/** Tables of a report with typed cells, and the details printed below each table. */
import { csvOf, decimalCell } from '../../text/format/csv.ts';

export type Cell = string | number | undefined;

export interface ReportColumn {
  readonly heading: string;
  /** Decimals of the numbers; undefined for a text column. */
  readonly digits?: 0 | 1 | 2 | 4;
}

export interface ReportTable {
  /** Name of the sheet, at most 31 characters. */
  readonly name: string;
  /** Suffix of the CSV file's name. */
  readonly slug: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Details below every table: area, settings, sources. */
export type ReportDetails = readonly (readonly [label: string, text: string])[];

export interface Report {
  readonly tables: readonly ReportTable[];
  readonly details: ReportDetails;
  /** Today in the reader's time zone. */
  readonly date: Date;
  /** Address that restores the same state. */
  readonly link: string;
}

/** Creates a number column with the given decimals. */
export const number = (heading: string, digits: 0 | 1 | 2 | 4 = 0): ReportColumn => ({ heading, digits });
export const text = (heading: string): ReportColumn => ({ heading });

/** Formats one table as CSV for a German spreadsheet: the table, an empty line, then details, date and link. */
export function reportCsv({ details, date, link }: Report, { columns, rows }: ReportTable): string {
  return csvOf([
    columns.map(({ heading }) => heading),
    ...rows.map((row) =>
      row.map((cell, at) =>
        typeof cell === 'number' ? decimalCell(cell, columns[at]?.digits ?? 0) : (cell ?? ''),
      ),
    ),
    [],
    ...details.map((each) => [...each]),
    ['Erstellt am', date.toLocaleDateString('de')],
    ['Link', link],
  ]);
}

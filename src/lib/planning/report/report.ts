/** Tables of a report with typed cells, and what every table has to say about itself. */
import { csvOf, decimalCell } from '../../text/format/csv.ts';

export type Cell = string | number | undefined;

export interface ReportColumn {
  readonly heading: string;
  /** Decimals of its numbers; undefined for a column of texts. */
  readonly digits?: 0 | 1 | 2 | 4;
}

export interface ReportTable {
  /** Name of the sheet, at most 31 characters. */
  readonly name: string;
  /** Ends the name of the CSV file. */
  readonly slug: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands below every table: area, settings, sources. */
export type ReportDetails = readonly (readonly [label: string, text: string])[];

export interface Report {
  readonly tables: readonly ReportTable[];
  readonly details: ReportDetails;
  /** The reader's day. */
  readonly date: Date;
  /** Address that brings the same state back. */
  readonly link: string;
}

/** A column of numbers with so many decimals. */
export const number = (heading: string, digits: 0 | 1 | 2 | 4 = 0): ReportColumn => ({ heading, digits });
export const text = (heading: string): ReportColumn => ({ heading });

/** One table as CSV for a German spreadsheet: the table, an empty line, then details, date and link. */
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

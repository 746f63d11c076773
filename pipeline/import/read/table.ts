/** One cell as a spreadsheet holds it. Dates are days at midnight UTC. */
export type Cell = string | number | boolean | Date | null;

/** What a reader saw at a cell beyond its value. `column` counts from 0. */
export interface Mark {
  readonly column: number;
  readonly sort:
    'struck' | 'partly-struck' | 'merged' | 'link' | 'formula' | 'runaway' | 'charset' | 'geometry';
  /** The web address of a link; the whole text of a cell that is struck in part. */
  readonly text?: string;
}

/** One row as it lies on the sheet. */
export interface SheetRow {
  /** As the spreadsheet counts it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly marks: readonly Mark[];
}

/** A list as it lies on the sheet, before anybody has understood its headings. */
export interface Sheet {
  /** Name of the sheet; missing where the format has no sheets. */
  readonly name?: string;
  /** Taken off the view in the spreadsheet. */
  readonly hidden?: boolean;
  /** Filled rows in order. */
  readonly rows: readonly SheetRow[];
  /** What was seen while reading, for the report; German. */
  readonly remarks: readonly string[];
}

/** A file that cannot be read as a list; the message is German, with a remedy. */
export class UnreadableList extends Error {
  override readonly name = 'UnreadableList';
}

/** The most filled rows of a list, columns of a row, and characters of a cell that are read. */
export const LIST_LIMITS = { rows: 25_000, columns: 200, characters: 10_000 } as const;

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Collects the filled rows of a sheet and refuses what is beyond the limits, before a table is made of it. */
export class RowCollector {
  readonly rows: SheetRow[] = [];

  add(number: number, cells: readonly Cell[], marks: readonly Mark[] = []): void {
    let last = cells.length;
    while (last > 0 && isEmpty(cells[last - 1])) last -= 1;
    if (last > LIST_LIMITS.columns)
      throw new UnreadableList(
        `hat mehr als ${LIST_LIMITS.columns} Spalten (Zeile ${number}). Nur die Spalten der Einrichtungen speichern.`,
      );
    if (last === 0 && marks.length === 0) return;
    if (this.rows.length >= LIST_LIMITS.rows)
      throw new UnreadableList(
        `hat mehr als ${LIST_LIMITS.rows.toLocaleString('de')} Zeilen. In mehrere Dateien aufteilen.`,
      );
    this.rows.push({ number, cells: cells.slice(0, last), marks });
  }
}

/** A sheet of these cells; rows are counted from 1. */
export function sheetOf(cells: readonly (readonly Cell[])[], remarks: readonly string[] = []): Sheet {
  const collector = new RowCollector();
  for (const [at, row] of cells.entries()) collector.add(at + 1, row);
  return { rows: collector.rows, remarks };
}

/** A cell as text: whole numbers without decimals, dates as ISO days, trimmed. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return String(cell).trim();
}

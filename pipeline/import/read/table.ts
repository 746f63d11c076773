/** A cell value of a spreadsheet. Dates are midnight UTC. */
export type Cell = string | number | boolean | Date | null;

/** A property of a cell besides its value. `column` counts from 0. */
export interface Mark {
  readonly column: number;
  readonly sort:
    'struck' | 'partly-struck' | 'merged' | 'link' | 'formula' | 'runaway' | 'charset' | 'geometry';
  /** Address of a link, or the whole text of a partly struck cell. */
  readonly text?: string;
}

export interface SheetRow {
  /** Row number as in the spreadsheet, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly marks: readonly Mark[];
}

/** A sheet whose headings are not yet interpreted. */
export interface Sheet {
  /** Absent if the format has no sheets. */
  readonly name?: string;
  /** Hidden in the spreadsheet. */
  readonly hidden?: boolean;
  /** Non-empty rows in order. */
  readonly rows: readonly SheetRow[];
  /** German remarks from reading, for the report. */
  readonly remarks: readonly string[];
}

/** Error for a file that cannot be read as a list; the message is German and contains a remedy. */
export class UnreadableList extends Error {
  override readonly name = 'UnreadableList';
}

/** Maximum numbers of non-empty rows, columns per row and characters per cell. */
export const LIST_LIMITS = { rows: 25_000, columns: 200, characters: 10_000 } as const;

const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Collects the non-empty rows of a sheet. Throws an `UnreadableList` beyond the limits. */
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

/** Returns a sheet with these cells; rows count from 1. */
export function sheetOf(cells: readonly (readonly Cell[])[], remarks: readonly string[] = []): Sheet {
  const collector = new RowCollector();
  for (const [at, row] of cells.entries()) collector.add(at + 1, row);
  return { rows: collector.rows, remarks };
}

/** Formats a cell as trimmed text: whole numbers without decimals, dates as ISO days. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return String(cell).trim();
}

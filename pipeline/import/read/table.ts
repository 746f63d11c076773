/** One cell as a spreadsheet holds it. Dates are days at midnight UTC. */
export type Cell = string | number | boolean | Date | null;

/** A list as it lies on the sheet, before anybody has understood its headings. */
export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  /** Repairs made while decoding, for the report; German. */
  readonly remarks: readonly string[];
}

/** A file that cannot be read as a list; the message is German, with a remedy. */
export class UnreadableList extends Error {
  override readonly name = 'UnreadableList';
}

/** A cell as text: whole numbers without decimals, dates as ISO days, trimmed. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return String(cell).trim();
}

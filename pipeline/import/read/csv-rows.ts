import { LIST_LIMITS, UnreadableList } from './table.ts';

/** A non-empty row of a CSV file. Lines count from 1; a quoted cell may span several. */
export interface CsvRow {
  /** Row number as in a spreadsheet, from 1; blank lines count. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly line: number;
  readonly lastLine: number;
  /**
   * Columns (from 0) whose quotation mark never closes, or closes only after whole rows; it is read as an ordinary
   * character.
   */
  readonly runaway: readonly number[];
}

/** Maximum length of a quoted cell in characters; a quotation mark that closes later is an ordinary character. */
const LONGEST_QUOTED = 40_000;
/** Maximum number of unclosed quotation marks; each costs a search, and a file with more is refused. */
const MOST_RUNAWAYS = 200;

interface Quoted {
  readonly text: string;
  /** Position after the closing mark. */
  readonly end: number;
}

/**
 * Returns the quoted cell that starts at `start`; undefined if its closing mark is missing or not at the end of the
 * cell.
 */
function quotedAt(text: string, start: number, separator: string): Quoted | undefined {
  let from = start + 1;
  let cell = '';
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0 || mark - start > LONGEST_QUOTED) return undefined;
    if (text[mark + 1] === '"') {
      cell += text.slice(from, mark + 1);
      from = mark + 2;
      continue;
    }
    let end = mark + 1;
    while (text[end] === ' ' && separator !== ' ') end += 1;
    const after = text[end];
    if (after !== undefined && after !== separator && after !== '\n' && after !== '\r') return undefined;
    return { text: cell + text.slice(from, mark), end };
  }
}

/** True if a quoted cell contains whole rows: one of its lines has as many separators as a row. */
function swallowsRows(quoted: string, separator: string, columns: number): boolean {
  if (columns < 3 || !/[\r\n]/.test(quoted)) return false;
  return quoted
    .split(/\r\n|\r|\n/)
    .slice(1)
    .some((line) => line.split(separator).length >= columns);
}

/**
 * Parses CSV (RFC 4180, any separator) in one pass. A quotation mark within a cell, without an end, or closing only
 * after whole rows is an ordinary character. Blank lines count but are left out. Reads at most `most` rows. Throws an
 * `UnreadableList` beyond the limits.
 */
export function parseCsv(text: string, separator: string, most = Infinity): CsvRow[] {
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  let runaways = 0;
  let columns = 0;
  let number = 0;
  while (at < text.length && rows.length < most) {
    number += 1;
    const cells: string[] = [];
    const runaway: number[] = [];
    const firstLine = line;
    for (;;) {
      let cell: string;
      const quoted = text[at] === '"' ? quotedAt(text, at, separator) : undefined;
      if (quoted && !swallowsRows(quoted.text, separator, columns)) {
        cell = quoted.text;
        line += cell.split(/\r\n|\r|\n/).length - 1;
        at = quoted.end;
      } else {
        const start = at;
        while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
        cell = text.slice(start, at);
        if (text[start] === '"' && (quoted !== undefined || !cell.slice(1).includes('"'))) {
          runaway.push(cells.length);
          runaways += 1;
          if (runaways > MOST_RUNAWAYS)
            throw new UnreadableList(
              `hat in Zeile ${line} und an vielen anderen Stellen ein Anführungszeichen ohne Ende. Als .xlsx neu speichern.`,
            );
        }
      }
      cells.push(cell);
      if (cells.length > LIST_LIMITS.columns * 10)
        throw new UnreadableList(
          `hat mehr als ${LIST_LIMITS.columns} Spalten (Zeile ${line}). Nur die Spalten der Einrichtungen speichern.`,
        );
      if (text[at] !== separator || at >= text.length) break;
      at += 1;
    }
    if (cells.some((each) => each.trim() !== '') || runaway.length > 0)
      rows.push({ number, cells, line: firstLine, lastLine: line, runaway });
    if (rows.length > LIST_LIMITS.rows)
      throw new UnreadableList(
        `hat mehr als ${LIST_LIMITS.rows.toLocaleString('de')} Zeilen. In mehrere Dateien aufteilen.`,
      );
    columns = Math.max(columns, cells.length);
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
  }
  return rows;
}

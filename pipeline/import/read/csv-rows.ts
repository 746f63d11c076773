import { LIST_LIMITS, UnreadableList } from './table.ts';

/** One filled row of a CSV file. Lines count from 1; a quoted cell may span several. */
export interface CsvRow {
  /** As a spreadsheet counts it, from 1; blank lines are rows too. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly line: number;
  readonly lastLine: number;
  /** Columns (from 0) whose quotation mark never closes, or closes only rows later; read as an ordinary character. */
  readonly runaway: readonly number[];
}

/** A quoted cell ends within this many characters, or its quotation mark is an ordinary character. */
const LONGEST_QUOTED = 40_000;
/** Each mark that runs away costs a search; a file with more of them is broken. */
const MOST_RUNAWAYS = 200;

interface Quoted {
  readonly text: string;
  /** Position after the closing mark. */
  readonly end: number;
}

/** The quoted cell that opens at `start`; undefined where its mark is followed by something else than an end of cell. */
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

/** True where a quoted cell swallowed whole rows: a line in it has as many separators as a row. */
function swallowsRows(quoted: string, separator: string, columns: number): boolean {
  if (columns < 3 || !/[\r\n]/.test(quoted)) return false;
  return quoted
    .split(/\r\n|\r|\n/)
    .slice(1)
    .some((line) => line.split(separator).length >= columns);
}

/**
 * Rows of a CSV file (RFC 4180, any separator), in one pass. A quotation mark within a cell, one that never closes and
 * one that closes only after whole rows are ordinary characters. Blank lines are counted and left out. A file of more
 * filled rows than the limit is refused at once. `most`: rows after which the rest is left.
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

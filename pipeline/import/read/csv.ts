import { undefused } from '../../../src/lib/text/format/csv.ts';
import { decode } from './charset.ts';
import { findHeadings } from './headings.ts';
import { parseCsv, type CsvRow } from './csv-rows.ts';
import { RowCollector, type Mark, type SheetRow, type Sheet } from './table.ts';

const SEPARATORS = [';', '\t', ',', '|', '^', '~'] as const;
const NAMES: Readonly<Record<string, string>> = { '\t': 'Tabulator' };

const collected = (rows: readonly CsvRow[], oddLines: ReadonlySet<number>): SheetRow[] => {
  const collector = new RowCollector();
  for (const { number, cells, line, lastLine, runaway } of rows) {
    const marks: Mark[] = runaway.map((column) => ({ column, sort: 'runaway' }));
    for (let each = line; each <= lastLine; each++)
      if (oddLines.has(each)) marks.push({ column: 0, sort: 'charset' });
    collector.add(number, cells.map(undefused), marks);
  }
  return collector.rows;
};

/** Returns the separator with which the first rows name the most fields, or give the most cells if none does. */
function separatorOf(text: string): string {
  const beginning = text.slice(0, 200_000);
  const scored = SEPARATORS.map((separator) => {
    try {
      const rows = parseCsv(beginning, separator, 25);
      const known = findHeadings(collected(rows, new Set()))?.known ?? 0;
      return { separator, known, cells: rows.reduce((sum, row) => sum + row.cells.length, 0) };
    } catch {
      return { separator, known: 0, cells: 0 };
    }
  });
  return scored.reduce((best, each) =>
    each.known > best.known || (each.known === best.known && each.cells > best.cells) ? each : best,
  ).separator;
}

/** Reads a CSV file of any German spreadsheet. Removes the protection against formulas from cells. */
export function readCsv(bytes: Uint8Array): Sheet[] {
  const decoded = decode(bytes);
  const bare = decoded.text.replace(/^\ufeff/, '');
  // Excel reads a first line "sep=;" as an instruction and does not count it.
  const told = /^sep=(.)\r?\n?/i.exec(bare);
  const text = told ? bare.slice(told[0].length) : bare;
  const separator = told?.[1] ?? separatorOf(text);
  const skipped = told ? 1 : 0;
  const rows = parseCsv(text, separator).map((row) => ({
    ...row,
    line: row.line + skipped,
    lastLine: row.lastLine + skipped,
  }));
  const remarks = [...decoded.remarks];
  if (separator !== ';' && separator !== ',')
    remarks.push(`Trennzeichen „${NAMES[separator] ?? separator}“ erkannt`);
  return [{ rows: collected(rows, decoded.oddLines), remarks }];
}

import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import { SAMPLE_RECORD } from '../record/sample.ts';
import { COLUMNS, tableOf, type RowSource } from './columns.ts';

const escaped = (letter: string): string =>
  `_x${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}_`;

/**
 * Excel reads "_x0041_" as the letter A; escaping the underscore keeps it the text it is. A text such as "toString"
 * is escaped too: the writer looks texts up in a plain object and trips over names that every object has.
 */
function literal(text: string): string {
  const kept = text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return kept in {} ? escaped(kept.charAt(0)) + kept.slice(1) : kept;
}

/** The most characters a cell of Excel holds. */
const CELL_LIMIT = 32_767;

const columnWidths = COLUMNS.map((each) => ({ width: each.wide ? 42 : 18 }));

function rowsOf(table: readonly (readonly string[])[]) {
  return table.map((row, at) =>
    row.map((text) => {
      if (text.length > CELL_LIMIT) throw new Error(`A cell holds more than ${CELL_LIMIT} characters.`);
      if (text === '') return null;
      // Every cell is text: a postcode keeps its zero, a formula is never run.
      const cell = { value: literal(text), type: String };
      return at === 0
        ? { ...cell, fontWeight: 'bold' as const, backgroundColor: '#f3eee4' }
        : { ...cell, wrap: true, alignVertical: 'top' as const };
    }),
  );
}

/** The same content gives the same bytes: the archive's clock is stopped. */
async function bytesOf(file: { toBlob(): Promise<Blob> }): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(new Uint8Array(await (await file.toBlob()).arrayBuffer()));
  // Local: an archive holds what the clock on the wall shows, which must be the same in every time zone.
  const zipped = zipSync(parts, { mtime: new Date(1980, 0, 2), level: 9 });
  return new Uint8Array(zipped);
}

/** Sites as an Excel workbook; importing it changes nothing. */
export function workbookOf(rows: readonly RowSource[]): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(
    writeXlsxFile(rowsOf(tableOf(rows)), {
      sheet: 'Standorte',
      columns: columnWidths,
      stickyRowsCount: 1,
    }),
  );
}

/** The sample row of the template; its "Kennung" marks it as an example that the import skips. */
export const SAMPLE_ROW: RowSource = { slug: 'beispiel', record: SAMPLE_RECORD };

/** An empty list with one filled, invented row, and a second sheet that explains every column. */
export function templateWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const explanations = [['Spalte', 'Was hineingehört'], ...COLUMNS.map((each) => [each.heading, each.hint])];
  return bytesOf(
    writeXlsxFile([
      { data: rowsOf(tableOf([SAMPLE_ROW])), sheet: 'Standorte', columns: columnWidths, stickyRowsCount: 1 },
      { data: rowsOf(explanations), sheet: 'Erläuterungen', columns: [{ width: 24 }, { width: 90 }] },
    ]),
  );
}

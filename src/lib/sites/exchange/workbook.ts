import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import type { CellFormat } from '../fields/field.ts';
import { SAMPLE_RECORD } from '../record/sample.ts';
import { COLUMNS, tableOf, type RowSource } from './columns.ts';

const escaped = (letter: string): string =>
  `_x${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}_`;

/**
 * Escapes a text for the workbook. Excel reads "_x0041_" as the letter A, so the underscore is escaped. Names such as
 * "toString" are escaped too, because the writer looks texts up in a plain object.
 */
function literal(text: string): string {
  const kept = text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return kept in {} ? escaped(kept.charAt(0)) + kept.slice(1) : kept;
}

/** Maximum length of a cell in Excel, characters. */
const CELL_LIMIT = 32_767;

const FORMATS = COLUMNS.map((each) => each.format);
const columnWidths = COLUMNS.map((each) => ({ width: each.wide ? 42 : 18 }));

/** A number as a number and a day as a date, so that they sort and add; undefined for what stays text. */
function typed(text: string, format: CellFormat | undefined) {
  if (format === 'day' && /^\d{4}-\d\d-\d\d$/.test(text))
    // A text without a time is midnight in Greenwich, as Excel counts days.
    return { value: new Date(text), type: Date, format: 'yyyy-mm-dd' };
  const value = Number(text.replace(',', '.'));
  if (!Number.isFinite(value)) return undefined;
  if (format === 'number') return { value, type: Number };
  return format === 'degrees' ? { value, type: Number, format: '0.000000' } : undefined;
}

function rowsOf(table: readonly (readonly string[])[], formats: readonly (CellFormat | undefined)[] = []) {
  return table.map((row, at) =>
    row.map((text, column) => {
      if (text.length > CELL_LIMIT) throw new Error(`A cell holds more than ${CELL_LIMIT} characters.`);
      if (text === '') return null;
      // Everything else is text: postcodes keep their leading zero, formulas are not run.
      const cell = (at > 0 && typed(text, formats[column])) || { value: literal(text), type: String };
      return at === 0
        ? { ...cell, fontWeight: 'bold' as const, backgroundColor: '#f3eee4' }
        : { ...cell, wrap: true, alignVertical: 'top' as const };
    }),
  );
}

/** Returns the bytes of a workbook; the archive has a fixed time, so that the same content gives the same bytes. */
async function bytesOf(file: { toBlob(): Promise<Blob> }): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(new Uint8Array(await (await file.toBlob()).arrayBuffer()));
  // Local time: an archive holds local times, and the bytes must be the same in every time zone.
  const zipped = zipSync(parts, { mtime: new Date(1980, 0, 2), level: 9 });
  return new Uint8Array(zipped);
}

/** Returns sites as an Excel workbook. Importing it again changes nothing. */
export function workbookOf(rows: readonly RowSource[]): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(
    writeXlsxFile(rowsOf(tableOf(rows), FORMATS), {
      sheet: 'Standorte',
      columns: columnWidths,
      stickyRowsCount: 1,
    }),
  );
}

/** Sample row of the template; the import skips it by its "Kennung". */
export const SAMPLE_ROW: RowSource = { slug: 'beispiel', record: SAMPLE_RECORD };

/** Returns the template: one invented row, and a second sheet that explains every column. */
export function templateWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const explanations = [['Spalte', 'Was hineingehört'], ...COLUMNS.map((each) => [each.heading, each.hint])];
  return bytesOf(
    writeXlsxFile([
      {
        data: rowsOf(tableOf([SAMPLE_ROW]), FORMATS),
        sheet: 'Standorte',
        columns: columnWidths,
        stickyRowsCount: 1,
      },
      { data: rowsOf(explanations), sheet: 'Erläuterungen', columns: [{ width: 24 }, { width: 90 }] },
    ]),
  );
}

/**
 * Creates a report as an Excel workbook: one sheet per table, numbers and the date as typed cells. Loaded on demand.
 */
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Report, ReportTable } from './report.ts';

const FORMATS = { 0: '#,##0', 1: '#,##0.0', 2: '#,##0.00', 4: '0.0000' } as const;
const HEAD = { fontWeight: 'bold', backgroundColor: '#f3eee4', wrap: true, alignVertical: 'top' } as const;
/** Widths of columns, characters. */
const NUMBER_WIDTH = 16;
const TEXT_WIDTH = 34;

function sheetOf({ details, date, link }: Report, { columns, rows }: ReportTable): SheetData {
  const label = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
  return [
    columns.map(({ heading }) => ({ value: heading, type: String, ...HEAD })),
    ...rows.map((row) =>
      row.map((cell, at) => {
        if (cell === undefined || cell === '') return null;
        if (typeof cell === 'string') return { value: cell, type: String };
        // Whole numbers are shown without decimals, also in a column of shares or distances.
        const format = Number.isInteger(cell) ? FORMATS[0] : FORMATS[columns[at]?.digits ?? 0];
        return { value: cell, type: Number, format };
      }),
    ),
    [],
    ...details.map(([name, value]) => [label(name), { value, type: String }]),
    // An Excel date has no time zone: midnight UTC is the same day everywhere.
    [
      label('Erstellt am'),
      {
        value: new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())),
        type: Date,
        format: 'dd.mm.yyyy',
      },
    ],
    [label('Link'), { value: link, type: String }],
  ] as SheetData;
}

export function reportWorkbook(report: Report): Promise<Blob> {
  return writeXlsxFile(
    report.tables.map((table) => ({
      data: sheetOf(report, table),
      sheet: table.name,
      columns: table.columns.map(({ digits }) => ({
        width: digits === undefined ? TEXT_WIDTH : NUMBER_WIDTH,
      })),
      stickyRowsCount: 1,
    })),
  ).toBlob();
}

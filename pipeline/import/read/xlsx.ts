import { readSheet } from 'read-excel-file/node';
import { UnreadableList, type Cell, type Sheet } from './table.ts';

/** The first sheet of an Excel workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  try {
    const rows = await readSheet(Buffer.from(bytes), { trim: false });
    return { rows: rows as unknown as Cell[][], remarks: [] };
  } catch (error) {
    throw new UnreadableList(
      `lässt sich nicht als Excel-Mappe lesen (${error instanceof Error ? error.message : 'unbekannter Fehler'}). ` +
        'In Excel öffnen und neu als „Excel-Arbeitsmappe (.xlsx)“ speichern, ohne Kennwort.',
    );
  }
}

import { extname } from 'node:path';
import { readCsv } from './csv.ts';
import { readGeoJson } from './geojson.ts';
import { readOds } from './ods.ts';
import { UnreadableList, type Sheet } from './table.ts';
import { readXlsx } from './xlsx.ts';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Throws an `UnreadableList` with advice if the first bytes show another format than the file name. */
function refuseOthers(extension: string, bytes: Uint8Array): void {
  // Compound file: old Excel format, or a workbook with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new UnreadableList(
      extension === '.xls'
        ? 'ist das alte Excel-Format. In Excel öffnen und als „.xlsx“ speichern.'
        : 'ist mit einem Kennwort geschützt oder das alte Excel-Format. In Excel öffnen und ohne Kennwort als „.xlsx“ speichern.',
    );
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new UnreadableList('ist ein PDF. Um die Tabelle als Excel- oder CSV-Datei bitten.');
  const text = extension === '.csv' || extension === '.txt' || extension === '.tsv' || extension === '.xls';
  if (text && startsWith(bytes, 0x50, 0x4b, 3, 4))
    throw new UnreadableList(
      'ist keine Textdatei, sondern eine Mappe. Die Endung in .xlsx oder .ods ändern.',
    );
  if (
    /^[\s\ufeff]*<(?:!doctype html|html|table|\?xml)/i.test(
      Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
    )
  )
    throw new UnreadableList('ist eine Internetseite oder XML. In Excel öffnen und als „.xlsx“ speichern.');
}

function sheetsIn(extension: string, bytes: Uint8Array): Sheet[] {
  switch (extension) {
    case '.xlsx':
    case '.xlsm':
      return readXlsx(bytes);
    case '.ods':
      return readOds(bytes);
    case '.csv':
    case '.tsv':
    case '.txt':
      return readCsv(bytes);
    case '.geojson':
    case '.json':
      return readGeoJson(bytes);
    case '.xls':
      throw new UnreadableList('ist das alte Excel-Format. In Excel öffnen und als „.xlsx“ speichern.');
    default:
      throw new UnreadableList('hat eine unbekannte Endung. Möglich sind .xlsx, .ods, .csv und .geojson.');
  }
}

/**
 * Reads a list by the extension of its file name: .xlsx, .xlsm, .ods, .csv (also .txt, .tsv), .geojson (also .json).
 */
export function readList(name: string, bytes: Uint8Array): Sheet[] {
  const extension = extname(name).toLowerCase();
  refuseOthers(extension, bytes);
  try {
    return sheetsIn(extension, bytes);
  } catch (error) {
    // Nesting deeper than the call stack cannot come from a spreadsheet program.
    if (error instanceof RangeError)
      throw new UnreadableList('ist zu tief verschachtelt. Als .xlsx neu speichern.');
    throw error;
  }
}

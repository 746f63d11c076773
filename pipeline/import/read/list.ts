import { extname } from 'node:path';
import { readCsv } from './csv.ts';
import { readGeoJson } from './geojson.ts';
import { readOds } from './ods.ts';
import { UnreadableList, type Sheet } from './table.ts';
import { readXlsx } from './xlsx.ts';

/** Reads a list by the ending of its file name: .xlsx, .ods, .csv (also .txt, .tsv), .geojson (also .json). */
export async function readList(name: string, bytes: Uint8Array): Promise<Sheet> {
  switch (extname(name).toLowerCase()) {
    case '.xlsx':
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

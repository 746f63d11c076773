import Papa from 'papaparse';
import { undefused } from '../../../src/lib/text/format/csv.ts';
import type { Sheet } from './table.ts';

/** What Windows-1252 has from 0x80 to 0x9f; the rest is Latin 1. Node's own decoder leaves these as control characters. */
const WINDOWS_ONLY = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

function windows1252(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) =>
      byte < 0x80 || byte > 0x9f ? String.fromCharCode(byte) : WINDOWS_ONLY.charAt(byte - 0x80),
    )
    .join('');
}

/** UTF-8 where the bytes are valid UTF-8, else Windows-1252, which every byte sequence is. */
function decode(bytes: Uint8Array): { text: string; remarks: string[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    return { text: windows1252(bytes), remarks: ['Zeichensatz Windows-1252 erkannt (nicht UTF-8)'] };
  }
}

/** The separator that splits the first lines most often: semicolon, comma or tab. */
function separatorOf(text: string): string {
  const outsideQuotes = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const count = (each: string): number => outsideQuotes.split(each).length;
  return [';', '\t', ','].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** A CSV file of any German spreadsheet. Cells that were defused against formulas come back as they were. */
export function readCsv(bytes: Uint8Array): Sheet {
  const { text, remarks } = decode(bytes);
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: separatorOf(text) });
  return { rows: data.map((row) => row.map(undefused)), remarks };
}

import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';
import { UnreadableList, type Cell, type Sheet } from './table.ts';

/** Spreadsheets repeat empty cells to the edge of the sheet; no list of ours is that wide or long. */
const MAX_COLUMNS = 200;
const MAX_ROWS = 5_000;

type Attributes = Record<string, string>;

function valueOf(attributes: Attributes, text: string): Cell {
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return Number(attributes['office:value']);
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'date':
      return new Date(`${(attributes['office:date-value'] ?? '').slice(0, 10)}T00:00:00Z`);
    default:
      return text === '' ? null : text;
  }
}

const times = (value: string | undefined, limit: number): number =>
  Math.min(Math.max(1, Number(value ?? 1) || 1), limit);

/** Collects the first table of `content.xml`: cells, repeated cells and rows, paragraphs as lines. */
function tableIn(xml: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] | undefined;
  let cell: { attributes: Attributes; paragraphs: string[] } | undefined;
  let rowRepeats = 1;
  let tables = 0;
  let inNote = false;
  const parser = new Parser();
  const add = (text: string): void => {
    if (cell && !inNote) cell.paragraphs[cell.paragraphs.length - 1] += text;
  };
  parser.on('openTag', (name, attributesOf) => {
    if (name === 'table:table') tables += 1;
    if (tables !== 1) return;
    if (name === 'office:annotation') inNote = true;
    else if (name === 'table:table-row') {
      row = [];
      rowRepeats = times(attributesOf()['table:number-rows-repeated'], MAX_ROWS);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      cell = { attributes: attributesOf(), paragraphs: [] };
    else if (name === 'text:p' && !inNote) cell?.paragraphs.push('');
    else if (name === 'text:s') add(' '.repeat(times(attributesOf()['text:c'], 1_000)));
    else if (name === 'text:line-break') add('\n');
    else if (name === 'text:tab') add('\t');
  });
  parser.on('text', (text, decodeEntities) => add(decodeEntities(text)));
  parser.on('cdata', add);
  parser.on('closeTag', (name) => {
    if (tables !== 1) return;
    if (name === 'office:annotation') inNote = false;
    if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && cell && row) {
      const value = valueOf(cell.attributes, cell.paragraphs.join('\n'));
      const repeats = times(cell.attributes['table:number-columns-repeated'], MAX_COLUMNS);
      for (let n = 0; n < repeats && row.length < MAX_COLUMNS; n++) row.push(value);
      cell = undefined;
    }
    if (name === 'table:table-row' && row) {
      const empty = row.every((each) => each === null);
      for (let n = 0; n < (empty ? 1 : rowRepeats) && rows.length < MAX_ROWS; n++) rows.push(row);
      row = undefined;
    }
  });
  parser.parse(xml);
  return rows;
}

/** The first sheet of a LibreOffice or OpenOffice spreadsheet. */
export function readOds(bytes: Uint8Array): Sheet {
  let content: Uint8Array | undefined;
  try {
    content = unzipSync(bytes, { filter: (file) => file.name === 'content.xml' })['content.xml'];
  } catch {
    content = undefined;
  }
  if (!content)
    throw new UnreadableList(
      'lässt sich nicht als ODS-Tabelle lesen. In LibreOffice öffnen und neu als „ODF-Tabellendokument (.ods)“ speichern, ohne Kennwort.',
    );
  return { rows: tableIn(strFromU8(content)), remarks: [] };
}

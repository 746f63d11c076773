import { hiddenRemarks, columnLetters } from './remarks.ts';
import { RichText } from './rich-text.ts';
import { LIST_LIMITS, RowCollector, UnreadableList, type Cell, type Mark, type Sheet } from './table.ts';
import { readXml, type Attributes, type XmlHandler } from './xml.ts';
import { Archive } from './zip.ts';

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

/** The cell being read. */
interface OpenCell {
  readonly attributes: Attributes;
  readonly rich: RichText;
  paragraphs: number;
  link?: string;
}

/** Reads `content.xml`: tables, repeated cells and rows, paragraphs as lines, and struck, hidden or merged cells. */
class ContentReader implements XmlHandler {
  readonly sheets: Sheet[] = [];
  readonly #struckStyles = new Set<string>();
  readonly #hiddenTables = new Set<string>();
  #style = '';
  #table = this.#newTable('', false);
  #row = { cells: [] as Cell[], marks: [] as Mark[], repeats: 1, hidden: false };
  #cell: OpenCell | undefined;
  #spans: boolean[] = [];
  #note = 0;
  #inParagraph = false;
  /** Values of merged blocks for the rows below, by column. */
  readonly #below = new Map<number, { left: number; value: Cell }>();

  #newTable(name: string, hidden: boolean) {
    return {
      name,
      hidden,
      collector: new RowCollector(),
      number: 0,
      column: 0,
      hiddenRows: [] as number[],
      hiddenColumns: [] as { column: number; lastColumn: number }[],
      comments: [] as string[],
    };
  }

  #add(text: string): void {
    if (!this.#cell || this.#note > 0) return;
    const struck =
      this.#spans.includes(true) || this.#struckStyles.has(this.#cell.attributes['table:style-name'] ?? '');
    this.#cell.rich.add(text, struck);
  }

  text(text: string): void {
    if (this.#inParagraph) this.#add(text);
  }

  open(name: string, attributesOf: () => Attributes): void {
    if (name === 'office:annotation') {
      this.#note += 1;
      this.#table.comments.push(`${columnLetters(this.#row.cells.length)}${this.#table.number + 1}`);
      return;
    }
    if (name === 'text:p') {
      this.#inParagraph = true;
      if (this.#cell && this.#note === 0 && this.#cell.paragraphs++ > 0) this.#add('\n');
      return;
    }
    const attributes = attributesOf();
    if (name === 'style:style') this.#style = attributes['style:name'] ?? '';
    else if (name === 'style:text-properties') {
      const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
      if (line && line !== 'none') this.#struckStyles.add(this.#style);
    } else if (name === 'style:table-properties') {
      if (attributes['table:display'] === 'false') this.#hiddenTables.add(this.#style);
    } else if (name === 'table:table')
      this.#table = this.#newTable(
        attributes['table:name'] ?? '',
        this.#hiddenTables.has(attributes['table:style-name'] ?? ''),
      );
    else if (name === 'table:table-column') {
      const { column } = this.#table;
      const repeats = times(attributes['table:number-columns-repeated'], 16_384);
      if (/^(collapse|filter)$/.test(attributes['table:visibility'] ?? ''))
        this.#table.hiddenColumns.push({ column, lastColumn: column + repeats - 1 });
      this.#table.column += repeats;
    } else if (name === 'table:table-row')
      this.#row = {
        cells: [],
        marks: [],
        repeats: times(attributes['table:number-rows-repeated'], 1_048_576),
        hidden: /^(collapse|filter)$/.test(attributes['table:visibility'] ?? ''),
      };
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      this.#cell = { attributes, rich: new RichText(), paragraphs: 0 };
    else if (name === 'text:span')
      this.#spans.push(this.#struckStyles.has(attributes['text:style-name'] ?? ''));
    else if (name === 'text:a' && this.#cell) {
      const url = attributes['xlink:href'];
      if (url) this.#cell.link = url;
    } else if (name === 'text:s') this.#add(' '.repeat(times(attributes['text:c'], 1_000)));
    else if (name === 'text:line-break') this.#add('\n');
    else if (name === 'text:tab') this.#add('\t');
  }

  close(name: string): void {
    if (name === 'office:annotation') this.#note -= 1;
    else if (name === 'text:p') this.#inParagraph = false;
    else if (name === 'text:span') this.#spans.pop();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#closeCell();
    else if (name === 'table:table-row') this.#closeRow();
    else if (name === 'table:table') this.#closeTable();
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (!cell) return;
    this.#cell = undefined;
    const { cells, marks } = this.#row;
    const column = cells.length;
    const { rich, attributes } = cell;
    let value = valueOf(attributes, rich.struck === 'partly' ? rich.kept : rich.text);
    const above = this.#below.get(column);
    if (above && above.left > 0) {
      above.left -= 1;
      if (value === null) {
        value = above.value;
        marks.push({ column, sort: 'merged' });
      }
    }
    const spanned = times(attributes['table:number-rows-spanned'], LIST_LIMITS.rows);
    if (spanned > 1 && value !== null) this.#below.set(column, { left: spanned - 1, value });
    if (rich.struck === 'partly') marks.push({ column, sort: 'partly-struck', text: rich.text });
    else if (rich.struck === 'wholly' && value !== null) marks.push({ column, sort: 'struck' });
    if (cell.link && value !== null) marks.push({ column, sort: 'link', text: cell.link });
    if (attributes['table:formula'] && value === null) marks.push({ column, sort: 'formula' });
    // Empty cells are repeated to the edge of the sheet. The collector refuses non-empty cells beyond the limit.
    const repeats = times(
      attributes['table:number-columns-repeated'],
      value === null ? 2_000 : LIST_LIMITS.columns + 1,
    );
    for (let n = 0; n < repeats && cells.length < 2_000; n++) cells.push(value);
  }

  #closeRow(): void {
    const { cells, marks, repeats, hidden } = this.#row;
    const { collector, hiddenRows } = this.#table;
    const before = collector.rows.length;
    const empty = cells.every((each) => each === null);
    for (let n = 0; n < (empty ? 1 : repeats); n++) collector.add(this.#table.number + n + 1, cells, marks);
    for (const row of hidden ? collector.rows.slice(before) : []) hiddenRows.push(row.number);
    this.#table.number += repeats;
  }

  #closeTable(): void {
    const { name, hidden, collector, hiddenRows, hiddenColumns, comments } = this.#table;
    const { rows } = collector;
    this.sheets.push({
      name,
      hidden,
      rows,
      remarks: hiddenRemarks({ rows, hiddenRows, hiddenColumns, comments }),
    });
    this.#below.clear();
  }
}

/** Reads the sheets of a LibreOffice or OpenOffice spreadsheet in order. */
export function readOds(bytes: Uint8Array): Sheet[] {
  const reader = new ContentReader();
  try {
    if (readXml(new Archive(bytes), 'content.xml', reader) && reader.sheets.length > 0) return reader.sheets;
  } catch (error) {
    if (error instanceof UnreadableList) throw error;
  }
  throw new UnreadableList(
    'lässt sich nicht als ODS-Tabelle lesen. In LibreOffice öffnen und neu als „ODF-Tabellendokument (.ods)“ speichern, ohne Kennwort.',
  );
}

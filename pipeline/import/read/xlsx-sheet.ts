import { RichText, unescaped } from './rich-text.ts';
import { LIST_LIMITS, RowCollector, UnreadableList, type Cell, type Mark, type SheetRow } from './table.ts';
import type { CellStyle } from './xlsx-styles.ts';
import { isOn } from './xlsx-styles.ts';
import { richTextReader } from './xlsx-workbook.ts';
import type { XmlHandler } from './xml.ts';

/** A rectangle of cells; columns count from 0, rows from 1. */
export interface CellRange {
  readonly column: number;
  readonly row: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

/** Parses a reference: "B3" → column 1, row 3; undefined if it is invalid. */
function cellAt(reference: string): { readonly column: number; readonly row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return undefined;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(match[2]) };
}

/** Parses a range such as "B3:C5"; undefined if it is invalid. */
export function cellRangeOf(reference: string): CellRange | undefined {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [cellAt(from), cellAt(to)];
  if (!first || !last) return undefined;
  return { ...first, lastColumn: last.column, lastRow: last.row };
}

const DAY_MS = 86_400_000;
/** Day 0 of Excel's two date systems. */
const EPOCHS = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) } as const;

/** Workbook data needed to read a sheet. */
export interface SheetContext {
  readonly strings: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
  /** Link addresses by relationship id. */
  readonly links: ReadonlyMap<string, string>;
}

/** Maximum number of merged blocks; each may be as high as the sheet. */
const MOST_BLOCKS = 10_000;

/** Reads `xl/worksheets/sheetN.xml`: rows, and hidden or merged cells. */
export class SheetReader implements XmlHandler {
  readonly collector = new RowCollector();
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: CellRange[] = [];
  readonly merged: CellRange[] = [];
  readonly linked: { readonly area: CellRange; readonly url: string }[] = [];
  readonly #context: SheetContext;
  readonly #inline = richTextReader('is', (text) => (this.#rich = text));
  #row = { number: 0, hidden: false, cells: [] as Cell[], marks: [] as Mark[] };
  #cell = { column: 0, type: '', style: undefined as CellStyle | undefined };
  #rich: RichText | undefined;
  #value: string | undefined;
  #formula: string | undefined;
  #in: 'v' | 'f' | undefined;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row': {
        const { r, hidden } = attributes();
        const number = Number(r ?? this.#row.number + 1);
        this.#row = { number, hidden: isOn(hidden ?? '0'), cells: [], marks: [] };
        break;
      }
      case 'c': {
        const { r = '', t = 'n', s } = attributes();
        const column = cellAt(r)?.column ?? this.#row.cells.length;
        this.#cell = {
          column,
          type: t,
          style: s === undefined ? undefined : this.#context.styles[Number(s)],
        };
        this.#rich = undefined;
        this.#value = this.#formula = undefined;
        break;
      }
      case 'v':
        this.#value = '';
        this.#in = 'v';
        break;
      case 'f':
        this.#formula = '';
        this.#in = 'f';
        break;
      case 'col': {
        const { min = '0', max = '0', hidden = '0' } = attributes();
        if (isOn(hidden))
          this.hiddenColumns.push({
            column: Number(min) - 1,
            lastColumn: Number(max) - 1,
            row: 1,
            lastRow: 1,
          });
        break;
      }
      case 'mergeCell': {
        const area = cellRangeOf(attributes()['ref'] ?? '');
        if (area) this.merged.push(area);
        if (this.merged.length > MOST_BLOCKS)
          throw new UnreadableList(
            `hat mehr als ${MOST_BLOCKS.toLocaleString('de')} verbundene Zellen. Die Zellen trennen und neu speichern.`,
          );
        break;
      }
      case 'hyperlink': {
        const { ref = '', ...others } = attributes();
        const id = Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
        const [area, url] = [cellRangeOf(ref), this.#context.links.get(id)];
        if (area && url) this.linked.push({ area, url });
        break;
      }
      default:
        this.#inline.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#in === 'v') this.#value += text;
    else if (this.#in === 'f') this.#formula += text;
    else this.#inline.text(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 'f') this.#in = undefined;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') {
      const { number, cells, marks, hidden } = this.#row;
      const before = this.collector.rows.length;
      this.collector.add(number, cells, marks);
      if (hidden && this.collector.rows.length > before) this.hiddenRows.push(number);
    } else this.#inline.close(name);
  }

  #closeCell(): void {
    const { column, type, style } = this.#cell;
    const { cells, marks } = this.#row;
    const mark = (sort: Mark['sort'], text?: string): void => {
      marks.push({ column, sort, ...(text === undefined ? {} : { text }) });
    };
    const rich = type === 's' ? this.#context.strings[Number(this.#value)] : this.#rich;
    const value = rich ? (rich.struck === 'partly' ? rich.kept : rich.text) : this.#plain(type, style);
    const url = /^HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(this.#formula ?? '')?.[1];
    if (url) mark('link', url);
    else if (this.#formula !== undefined && (this.#value ?? '') === '' && type !== 'str') mark('formula');
    if (value === null || value === '') return;
    if (rich?.struck === 'partly') mark('partly-struck', rich.text);
    else if (rich?.struck === 'wholly' || style?.struck) mark('struck');
    while (cells.length < Math.min(column, 20_000)) cells.push(null);
    cells[column] = value;
  }

  #plain(type: string, style: CellStyle | undefined): Cell {
    const text = this.#value;
    if (text === undefined || text === '') return null;
    if (type === 'b') return text === '1' || text === 'true';
    if (type === 'str') return unescaped(text);
    if (type === 'e') return text;
    if (type === 'd') return new Date(`${text.slice(0, 10)}T00:00:00Z`);
    const number = Number(text);
    if (!Number.isFinite(number)) return text;
    if (!style?.date || number < 1) return number;
    const epoch = this.#context.from1904 ? EPOCHS.from1904 : EPOCHS.from1900;
    return new Date(epoch + Math.floor(number) * DAY_MS);
  }

  /**
   * Returns the rows with the links of cells; the value of a merged block is repeated in each row of its first column.
   */
  rows(): SheetRow[] {
    const rows = this.collector.rows.map((row) => ({ ...row, cells: [...row.cells], marks: [...row.marks] }));
    const at = new Map(rows.map((row) => [row.number, row]));
    const edit = (number: number, column: number, mark: Mark, value?: Cell): void => {
      const row = at.get(number);
      // Blocks may overlap in a broken file; one mark of each kind is enough.
      if (!row || row.marks.some((each) => each.column === column && each.sort === mark.sort)) return;
      row.marks.push(mark);
      if (value === undefined) return;
      while (row.cells.length < column) row.cells.push(null);
      row.cells[column] = value;
    };
    for (const { column, row, lastRow } of this.merged) {
      const value = at.get(row)?.cells[column];
      if (value === undefined || value === null) continue;
      for (let number = row + 1; number <= Math.min(lastRow, row + LIST_LIMITS.rows); number++)
        edit(number, column, { column, sort: 'merged' }, value);
    }
    for (const { area, url } of this.linked) {
      const { column, row } = area;
      edit(row, column, { column, sort: 'link', text: url });
    }
    return rows;
  }
}

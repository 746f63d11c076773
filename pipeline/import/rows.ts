import { COLUMNS } from '../../src/lib/sites/exchange/columns.ts';
import { SAMPLE_ROW } from '../../src/lib/sites/exchange/workbook.ts';
import { findHeadings, type ListColumn, type Headings } from './read/headings.ts';
import { isGuessed } from './read/heading-words.ts';
import { UnreadableList, type SheetRow, type Sheet } from './read/table.ts';
import { knownEpsgIn } from './repair/projection.ts';
import { cellsByField, type Left } from './row-cells.ts';
import type { Cells } from './understand/given.ts';
import { plainRemark, type Remark } from './understand/remark.ts';

/** A row of a list with its cells by field. */
export interface ListRow {
  /** Row number as in the spreadsheet, from 1. */
  readonly number: number;
  /** Name of its sheet if several are read. */
  readonly sheet?: string;
  readonly cells: Cells;
  /** Headings of the list's columns by field. */
  readonly columns: ReadonlyMap<string, string>;
  readonly remarks: readonly Remark[];
  /** True if the list has nearly all columns of our own export, so that an empty cell was emptied by someone. */
  readonly exported: boolean;
}

/** The rows of a list, and remarks about the list as a whole. */
export interface List {
  readonly rows: readonly ListRow[];
  readonly remarks: readonly Remark[];
}

export interface ListOptions {
  /** EPSG code of Rechts- and Hochwert if the list does not name it. */
  readonly epsg?: string;
  /** Headings of columns to leave out. */
  readonly without?: readonly string[];
}

function columnRemarks(columns: readonly ListColumn[]): Remark[] {
  return columns.flatMap((column): Remark[] => {
    const { text, field, beatenBy } = column;
    const note = (what: string, to?: string): Remark[] => [
      { ...plainRemark('note', what), column: text, ...(to === undefined ? {} : { to }) },
    ];
    if (text === '') return [];
    if (beatenBy !== undefined) return note(`nicht übernommen, „${beatenBy}“ ist genauer`);
    if (field === undefined) return note('nicht verstanden, nicht übernommen');
    if (field === 'private') return note('nicht übernommen: Angaben zu Personen gehören nicht in die Karte');
    if (field === 'unused') return note('nicht übernommen: dafür gibt es auf der Karte kein Feld');
    return isGuessed(column) ? note('Überschrift gedeutet', field) : [];
  });
}

const isHeadingAgain = (row: SheetRow, headings: SheetRow): boolean => {
  const filled = row.cells.flatMap((cell, at) =>
    cell === null || cell === undefined ? [] : [[cell, at] as const],
  );
  return filled.length >= 2 && filled.every(([cell, at]) => cell === headings.cells[at]);
};

function rowsBelow(sheet: Sheet, { at, columns }: Headings, options: ListOptions, left: Left): ListRow[] {
  const stated = columns
    .filter((each) => each.field === 'easting' || each.field === 'northing' || each.field === 'epsg')
    .map((each) => knownEpsgIn(each.text))
    .find((each) => each !== undefined);
  const headings = new Map(
    [...columns].reverse().flatMap((each) => (each.field ? [[each.field, each.text] as const] : [])),
  );
  const own = columns.filter((each) => each.rank === 0 && each.field !== undefined).length;
  const exported = own >= COLUMNS.length * 0.8;
  const headingRow = sheet.rows[at];
  return sheet.rows.slice(at + 1).flatMap((row): ListRow[] => {
    if (headingRow && isHeadingAgain(row, headingRow)) return [];
    const remarks: Remark[] = [];
    const cells = cellsByField(row, columns, left, remarks);
    if ((cells.size === 0 && remarks.length === 0) || cells.get('slug') === SAMPLE_ROW.slug) return [];
    const code = knownEpsgIn(cells.get('epsg') ?? '') ?? stated ?? options.epsg;
    if (code) cells.set('epsg', code);
    return [{ number: row.number, cells, columns: headings, remarks, exported }];
  });
}

const NO_HEADINGS =
  'hat keine Zeile mit bekannten Überschriften. Gebraucht werden mindestens „Einrichtung“ und „Ort“; eine Vorlage liegt unter /mitmachen/.';
const NO_ROWS = 'hat unter den Überschriften keine Zeile. Die Einrichtungen eintragen, eine je Zeile.';

/** Sheet of explanations in our own template. */
const EXPLANATIONS = 'Erläuterungen';

function unread({ name = '', hidden, rows }: Sheet): Remark[] {
  if (rows.length === 0 || name === EXPLANATIONS) return [];
  const count = rows.length === 1 ? '1 Zeile' : `${rows.length} Zeilen`;
  return [
    plainRemark(
      'note',
      hidden
        ? `Blatt „${name}“ ist ausgeblendet und nicht gelesen (${count})`
        : `Blatt „${name}“ hat keine bekannten Überschriften und ist nicht gelesen (${count})`,
    ),
  ];
}

/**
 * Finds the headings of each sheet and assigns the cells below to fields. Skips rows without text, repeated headings
 * and the sample row of the template. Mentions sheets without headings. Throws an `UnreadableList` if no sheet has
 * headings.
 */
export function rowsOf(sheets: readonly Sheet[], options: ListOptions = {}): List {
  const found = sheets.map((sheet) => ({ sheet, headings: findHeadings(sheet.rows) }));
  const visible = found.filter(({ sheet, headings }) => headings && !sheet.hidden);
  const read = visible.length > 0 ? visible : found.filter(({ headings }) => headings);
  if (read.length === 0) throw new UnreadableList(NO_HEADINGS);
  const several = read.length > 1;
  const left: Left = { without: options.without ?? [], seen: new Set() };
  const rows = read.flatMap(({ sheet, headings }) =>
    headings
      ? rowsBelow(sheet, headings, options, left).map((row) =>
          several ? { ...row, sheet: sheet.name ?? '' } : row,
        )
      : [],
  );
  if (rows.length === 0) throw new UnreadableList(NO_ROWS);
  const named = (sheet: Sheet, remark: Remark): Remark =>
    several ? { ...remark, what: `Blatt „${sheet.name ?? ''}“, ${remark.what}` } : remark;
  return {
    rows,
    remarks: found.flatMap(({ sheet, headings }) => {
      if (!read.some((each) => each.sheet === sheet)) return unread(sheet);
      return [
        ...sheet.remarks.map((what) => plainRemark('note', what)),
        ...columnRemarks(headings?.columns ?? []),
      ].map((remark) => named(sheet, remark));
    }),
  };
}

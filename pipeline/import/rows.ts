import { SAMPLE_ROW } from '../../src/lib/sites/exchange/workbook.ts';
import { cellText, UnreadableList, type Sheet } from './read/table.ts';
import { epsgIn } from './repair/projection.ts';
import type { Cells } from './understand/given.ts';
import { findHeadings, type Heading } from './understand/headings.ts';
import { tellInto, type Remark } from './understand/remark.ts';

/** One row of a list with its cells by field. */
export interface ListRow {
  /** As the spreadsheet counts it, from 1. */
  readonly number: number;
  readonly cells: Cells;
  /** Headings of the list's columns by field. */
  readonly columns: ReadonlyMap<string, string>;
  readonly remarks: readonly Remark[];
}

/** A list; remarks about the list as a whole apart. */
export interface List {
  readonly rows: readonly ListRow[];
  readonly remarks: readonly Remark[];
}

function headingRemarks(headings: readonly Heading[]): Remark[] {
  return headings.flatMap(({ text, field, guessed }): Remark[] => {
    const note = { weight: 'note' as const, column: text, from: '' };
    if (text === '') return [];
    if (field === undefined) return [{ ...note, what: 'nicht verstanden, nicht übernommen' }];
    if (field === 'private')
      return [{ ...note, what: 'nicht übernommen: Personen und E-Mail-Adressen gehören nicht in die Karte' }];
    return guessed ? [{ ...note, what: 'Überschrift gedeutet', to: field }] : [];
  });
}

/** The cells of a row by field; the first filled cell wins where two columns mean the same. */
function cellsOf(
  row: Sheet['rows'][number],
  headings: readonly Heading[],
  remarks: Remark[],
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [at, { field, text: heading }] of headings.entries()) {
    const text = cellText(row[at]);
    if (text === '' || field === 'ignored' || field === 'private') continue;
    const tell = tellInto(remarks, heading === '' ? undefined : heading);
    if (field === undefined)
      tell.doubt(
        'Spalte nicht verstanden, nicht übernommen',
        text,
        undefined,
        'umbenennen oder die Spalte löschen',
      );
    else {
      const before = cells.get(field);
      if (before === undefined) cells.set(field, text);
      else if (before !== text)
        tell.doubt(
          'zweite Spalte für dasselbe, nicht übernommen',
          text,
          undefined,
          'eine der beiden Spalten löschen',
        );
    }
  }
  return cells;
}

/**
 * Finds the headings and sorts every row below them into fields. `epsg` is the system of Rechts- and Hochwert where the
 * list does not say it. Rows without any text and the template's sample row are skipped. A list without known headings is refused.
 */
export function rowsOf(sheet: Sheet, epsg?: string): List {
  const found = findHeadings(sheet.rows);
  if (!found)
    throw new UnreadableList(
      'hat keine Zeile mit bekannten Überschriften. Gebraucht werden mindestens „Einrichtung“ und „Ort“; eine Vorlage liegt unter /mitmachen/.',
    );
  const { at, headings } = found;
  const stated = headings
    .filter((each) => each.field === 'easting' || each.field === 'northing' || each.field === 'epsg')
    .map((each) => epsgIn(each.text))
    .find((each) => each !== undefined);
  const columns = new Map(
    [...headings].reverse().flatMap((each) => (each.field ? [[each.field, each.text] as const] : [])),
  );
  const rows = sheet.rows.slice(at + 1).flatMap((row, index): ListRow[] => {
    const remarks: Remark[] = [];
    const cells = cellsOf(row, headings, remarks);
    if ((cells.size === 0 && remarks.length === 0) || cells.get('slug') === SAMPLE_ROW.slug) return [];
    const code = epsgIn(cells.get('epsg') ?? '') ?? stated ?? epsg;
    if (code) cells.set('epsg', code);
    return [{ number: at + index + 2, cells, columns, remarks }];
  });
  return {
    rows,
    remarks: [
      ...sheet.remarks.map((what): Remark => ({ weight: 'note', what, from: '' })),
      ...headingRemarks(headings),
    ],
  };
}

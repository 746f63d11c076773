import { SAMPLE_ROW } from '../../src/lib/sites/exchange/workbook.ts';
import { cellText, UnreadableList, type Sheet } from './read/table.ts';
import { epsgIn } from './repair/projection.ts';
import type { Given, Remark } from './understand/given.ts';
import { findHeadings, type Heading } from './understand/headings.ts';
import { givenIn } from './understand/row.ts';

/** One row of a list, understood. */
export interface ListRow {
  /** As the spreadsheet counts it, from 1. */
  readonly number: number;
  readonly given: Given;
  readonly remarks: readonly Remark[];
}

/** A list, understood; remarks about the list as a whole apart. */
export interface List {
  readonly rows: readonly ListRow[];
  readonly remarks: readonly Remark[];
}

function headingRemarks(headings: readonly Heading[]): Remark[] {
  return headings.flatMap(({ text, field, guessed }): Remark[] => {
    if (text === '') return [];
    if (field === undefined) return [{ what: 'Spalte nicht verstanden, nicht übernommen', from: text }];
    if (field === 'private')
      return [
        {
          what: 'Spalte nicht übernommen: Personen und E-Mail-Adressen gehören nicht in die Karte',
          from: text,
        },
      ];
    return guessed ? [{ what: 'Überschrift gedeutet', from: text, to: field }] : [];
  });
}

/** The cells of a row by field; the first filled cell wins where two columns mean the same. */
function cellsOf(
  row: Sheet['rows'][number],
  headings: readonly Heading[],
  tell: (remark: Remark) => void,
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [at, { field, text: heading }] of headings.entries()) {
    const text = cellText(row[at]);
    if (!field || field === 'ignored' || field === 'private' || text === '') continue;
    const before = cells.get(field);
    if (before === undefined) cells.set(field, text);
    else if (before !== text)
      tell({ what: `zweite Spalte für dasselbe („${heading}“), nicht übernommen`, from: text });
  }
  return cells;
}

/**
 * Finds the headings and understands every row below them. `epsg` is the system of Rechts- and Hochwert where the
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
  const rows = sheet.rows.slice(at + 1).flatMap((row, index): ListRow[] => {
    const remarks: Remark[] = [];
    const cells = cellsOf(row, headings, (remark) => remarks.push(remark));
    if (cells.size === 0 || cells.get('slug') === SAMPLE_ROW.slug) return [];
    const code = epsgIn(cells.get('epsg') ?? '') ?? stated ?? epsg;
    if (code) cells.set('epsg', code);
    const given = givenIn(cells, (what, from, to) =>
      remarks.push({ what, from, ...(to === undefined ? {} : { to }) }),
    );
    return [{ number: at + index + 2, given, remarks }];
  });
  return {
    rows,
    remarks: [...sheet.remarks.map((what) => ({ what, from: '' })), ...headingRemarks(headings)],
  };
}

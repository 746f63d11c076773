import { plainHeading } from './read/heading-words.ts';
import type { ListColumn } from './read/headings.ts';
import { cellText, LIST_LIMITS, type Mark, type SheetRow } from './read/table.ts';
import { urlOf } from './understand/cited.ts';
import { emailsIn, looksPersonal } from './understand/email.ts';
import { looksLikePerson } from './understand/person-look.ts';
import { plainRemark, tellInto, type Remark, type Tell } from './understand/remark.ts';

/** Columns that the caller leaves out, by heading. */
export interface Left {
  readonly without: readonly string[];
  /** Those of them that occur in the list. */
  readonly seen: Set<string>;
}

const URL_FIELDS = new Set(['website', 'profile', 'sources']);

/** Adds remarks about struck, merged and linked cells and other marks, each with its column. */
function tellMarks(row: SheetRow, columns: readonly ListColumn[], remarks: Remark[]): void {
  const heading = ({ column }: Mark): string | undefined => columns[column]?.text || undefined;
  const tell = (mark: Mark): Tell => tellInto(remarks, heading(mark));
  const struck = row.marks.filter((mark) => mark.sort === 'struck');
  if (struck.length > 0) {
    const names = [...new Set(struck.map((mark) => heading(mark) ?? '?'))];
    remarks.push({
      ...plainRemark('doubt', `durchgestrichen: ${names.join(', ')}`),
      ...(names.length === 1 && names[0] ? { column: names[0] } : {}),
      remedy: 'die Zeile löschen, oder die Streichung aufheben',
    });
  }
  for (const mark of row.marks) {
    const text = cellText(row.cells[mark.column]);
    switch (mark.sort) {
      case 'partly-struck':
        tell(mark).doubt(
          'ein Teil ist durchgestrichen',
          mark.text ?? '',
          text,
          'den gestrichenen Teil löschen',
        );
        break;
      case 'merged':
        tell(mark).note('aus der verbundenen Zelle darüber', text);
        break;
      case 'formula':
        tell(mark).doubt(
          'Formel ohne Ergebnis, nicht übernommen',
          '',
          undefined,
          'in Excel oder LibreOffice öffnen und neu speichern',
        );
        break;
      case 'runaway':
        tell(mark).doubt(
          'Anführungszeichen ohne Ende, als gewöhnliches Zeichen gelesen',
          text,
          text.replace(/^"/, ''),
          'das Anführungszeichen löschen oder schließen',
        );
        break;
      case 'charset':
        remarks.push({
          ...plainRemark('doubt', 'die Zeile steht in einem anderen Zeichensatz als die übrigen'),
          remedy: 'die Umlaute prüfen und die Datei als UTF-8 speichern',
        });
        break;
      case 'geometry':
        remarks.push({
          ...plainRemark('doubt', `Geometrie „${mark.text ?? ''}“ nicht übernommen`),
          remedy: 'einen Punkt je Einrichtung ausgeben',
        });
        break;
      default:
    }
  }
}

/** True if a cell about a person also contains a number or address that may be the facility's. */
function holdsHouseContact(text: string): boolean {
  return (
    emailsIn(text).some((each) => !looksPersonal(each, [])) ||
    /(?<!\d)(?:\+49|0)[1-9](?:[\s/()-]*\d){5,}/.test(text)
  );
}

/** Reports a cell that is not taken: nothing if another cell has the same text, a doubt if something is lost. */
function tellLeft(column: ListColumn, text: string, others: ReadonlySet<string>, tell: Tell): void {
  const { field, beatenBy } = column;
  if (beatenBy !== undefined) {
    if (others.has(text)) return;
    if (looksLikePerson(text)) tell.note('sieht nach einer Person aus, nicht übernommen', '');
    else
      tell.doubt(
        `nicht übernommen, „${beatenBy}“ ist genauer`,
        text,
        undefined,
        'eine der beiden Spalten löschen',
      );
  } else if (field === 'private') {
    if (looksLikePerson(text) && !holdsHouseContact(text))
      tell.note('Angabe zu einer Person, nicht übernommen', '');
    else
      tell.doubt(
        'nicht übernommen: die Spalte ist für Personen',
        text,
        undefined,
        'Angaben zur Einrichtung in eine eigene Spalte schreiben, etwa „Telefon“; sonst die Zelle leeren',
      );
  } else if (field === 'unused') tell.note('nicht übernommen: dafür gibt es kein Feld', text);
  else if (field === undefined)
    tell.doubt(
      'Spalte nicht verstanden, nicht übernommen',
      text,
      undefined,
      column.text === ''
        ? 'der Spalte eine Überschrift geben oder sie löschen'
        : `umbenennen, löschen oder mit --ohne "${column.text}" weglassen`,
    );
}

/** Returns the cells of a row by field; if several columns have the same field, the first non-empty cell wins. */
export function cellsByField(
  row: SheetRow,
  columns: readonly ListColumn[],
  left: Left,
  remarks: Remark[],
): Map<string, string> {
  tellMarks(row, columns, remarks);
  const cells = new Map<string, string>();
  const texts = row.cells.map(cellText);
  const others = new Set(texts.filter((text, at) => text !== '' && columns[at]?.field !== undefined));
  for (const [at, typed] of texts.entries()) {
    if (typed === '') continue;
    const column: ListColumn = columns[at] ?? { text: '', field: undefined, rank: 0 };
    const tell = tellInto(remarks, column.text === '' ? undefined : column.text);
    if (typed.length > LIST_LIMITS.characters) {
      remarks.push({
        ...plainRemark('refusal', `hat mehr als ${LIST_LIMITS.characters.toLocaleString('de')} Zeichen`),
        ...(column.text === '' ? {} : { column: column.text }),
        remedy: 'kürzen',
      });
      continue;
    }
    const { field } = column;
    if (left.without.some((each) => plainHeading(each) === plainHeading(column.text) && column.text !== '')) {
      left.seen.add(column.text);
      continue;
    }
    if (field === 'ignored') continue;
    if (field === undefined || field === 'private' || field === 'unused') {
      tellLeft(column, typed, others, tell);
      continue;
    }
    const link = row.marks.find((mark) => mark.column === at && mark.sort === 'link')?.text;
    const linked = link !== undefined && URL_FIELDS.has(field) && !urlOf(typed) && /^https?:\/\//i.test(link);
    if (linked) tell.note('Link der Zelle genommen', typed, link);
    const text = linked ? link : typed;
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
  return cells;
}

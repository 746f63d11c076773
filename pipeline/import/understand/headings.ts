import { closest } from '../../../src/lib/text/edit-distance.ts';
import { COLUMNS } from '../../../src/lib/sites/exchange/columns.ts';
import { normaliseWords } from '../../../src/lib/text/normalise.ts';
import { FIELD_LIST } from '../../../src/lib/sites/fields/fields.ts';
import { cellText, type Cell } from '../read/table.ts';

/** What a column of somebody's list holds: a column of ours, or one that only lists have. */
export type Field = string;

/** Headings of columns that lists have and our table does not, between bars. Compared by letters and digits only. */
const LIST_ONLY: Readonly<Record<string, string>> = {
  houseNumber: 'Hausnummer | Haus-Nr. | Hausnr | HNr',
  municipality: 'Gemeinde | Gemeindename',
  easting: 'Rechtswert | Ostwert | Easting | RW | East',
  northing: 'Hochwert | Nordwert | Northing | HW | North',
  epsg: 'EPSG | Koordinatensystem | Bezugssystem | EPSG-Code',
  slug: 'Slug | Dateiname',
  ags: 'Gemeindeschlüssel | Amtlicher Gemeindeschlüssel | GKZ | Gemeindekennziffer',
  district: 'Landkreis | Kreis/Stadt | Kreisfreie Stadt',
  ignored: 'Nr | Lfd. Nr. | Laufende Nummer | Lfd | Pos | ID | OBJECTID | FID',
  private: `Leitung | Leiterin | Leiter | Ansprechpartner | Ansprechpartnerin | Ansprechperson |
    Kontakt | Kontaktperson | Koordination | Koordinatorin | Koordinator | E-Mail | Mail |
    E-Mail-Adresse | Mailadresse | Einrichtungsleitung | Name der Leitung`,
};

/** Letters and digits only: "Straße / Nr." → "strassenr". */
const plain = (heading: string): string => normaliseWords(heading.replace(/\(.*?\)|\[.*?\]/g, ' ')).join('');

const FIELD_OF: ReadonlyMap<string, Field> = new Map([
  ...[
    ...FIELD_LIST.map(([, { key, synonyms }]) => [key, synonyms] as const),
    ...Object.entries(LIST_ONLY),
  ].flatMap(([field, words]) =>
    (words?.split('|') ?? []).map((word): [string, Field] => [plain(word), field]),
  ),
  ...COLUMNS.flatMap((each): [string, Field][] => [
    [plain(each.key), each.key],
    [plain(each.heading), each.key],
  ]),
]);
/** Short words are too near to each other to guess among them. */
const GUESSABLE = [...FIELD_OF.keys()].filter((word) => word.length >= 5);

/** A heading as understood; `guessed` where it was taken for a mistyped one. */
export interface Heading {
  readonly text: string;
  readonly field: Field | undefined;
  readonly guessed: boolean;
}

/** Understands one heading, forgiving spelling; an unknown one has no field. */
export function headingOf(text: string): Heading {
  const word = plain(text);
  const known = FIELD_OF.get(word);
  if (known || word.length < 5) return { text, field: known, guessed: false };
  const near = closest(word.slice(0, 40), GUESSABLE);
  const field = near && Math.abs(near.length - word.length) <= 2 ? FIELD_OF.get(near) : undefined;
  return { text, field, guessed: field !== undefined };
}

/** The row with the headings: the first of the upper 20 with at least two that are known, one of them the name. */
export function findHeadings(
  rows: readonly (readonly Cell[])[],
): { readonly at: number; readonly headings: readonly Heading[] } | undefined {
  for (const [at, row] of rows.slice(0, 20).entries()) {
    const headings = row.map((cell) => headingOf(cellText(cell).replace(/\s+/g, ' ')));
    const fields = headings.map((each) => each.field);
    if (fields.includes('name') && fields.filter((each) => each !== undefined).length >= 2)
      return { at, headings };
  }
  return undefined;
}

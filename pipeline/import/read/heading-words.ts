import { COLUMNS } from '../../../src/lib/sites/exchange/columns.ts';
import { FIELD_LIST } from '../../../src/lib/sites/fields/fields.ts';
import { closest, editDistance } from '../../../src/lib/text/edit-distance.ts';
import { normaliseWords } from '../../../src/lib/text/normalise.ts';

/** What a column of somebody's list holds: a column of ours, or one that only lists have. */
export type ListField = string;

/** Headings that lists have and our table does not, between bars. Compared by letters and digits only. */
const LIST_ONLY: Readonly<Record<string, string>> = {
  houseNumber: 'Hausnummer | Haus-Nr. | Hausnr | HNr',
  municipality: 'Gemeinde | Gemeindename',
  place: 'PLZ Ort | PLZ und Ort | Ort mit PLZ',
  operator: 'Betreiber | Rechtsträger | Trägerverein | Trägerin',
  coordinates: `Koordinaten | Koordinate | Geokoordinaten | Geokoordinate | GPS | GPS-Koordinaten | Position |
    Geoposition | Lat Lon | Lat Long | Lon Lat | Breite Länge | Länge Breite | WKT | Geometrie | Punkt`,
  lat: 'Geogr. Breite | Geo. Breite | Breite Nord | lat',
  lon: 'Geogr. Länge | Geo. Länge | Länge Ost | lon | long',
  easting: 'Rechtswert | Ostwert | Easting | RW | East',
  northing: 'Hochwert | Nordwert | Northing | HW | North',
  epsg: 'EPSG | Koordinatensystem | Bezugssystem | EPSG-Code',
  slug: 'Slug | Dateiname',
  ags: 'Gemeindeschlüssel | Amtlicher Gemeindeschlüssel | GKZ | Gemeindekennziffer',
  district: 'Landkreis | Kreis/Stadt | Kreisfreie Stadt',
  ignored: 'Nr | Lfd. Nr. | Laufende Nummer | Lfd | Pos | ID | OBJECTID | FID',
  unused: 'Fax | Telefax | Faxnummer | Fax-Nr. | Bundesland',
  email: 'Mail | E-Mail-Adresse | Mailadresse | Email | Mail-Adresse | E-Mail Einrichtung',
  private: `Leitung | Leiterin | Leiter | Ansprechpartner | Ansprechpartnerin | Ansprechperson |
    Ansprechpartner/in | Ansprechpartner*in | Kontakt | Kontakte | Kontaktdaten | Kontaktperson | Koordination |
    Koordinatorin | Koordinator | Einrichtungsleitung | Name der Leitung | Leiter/in | Leiter*in |
    Leitung der Einrichtung | Name Leitung | Verantwortlich | Verantwortliche | Bearbeiter | Bearbeiterin |
    Vorname | Nachname | Familienname | Zuname | Anrede | Titel | Handy | Mobil | Mobiltelefon | Handynummer |
    Telefon Leitung | E-Mail Leitung | Mail Leitung | Telefon der Leitung | E-Mail der Leitung`,
};

/** Headings over a group of columns that name the contact of the institution, not a person. */
const CONTACT_GROUPS: ReadonlySet<string> = new Set([
  'kontakt',
  'kontakte',
  'kontaktdaten',
  'kontaktangaben',
]);

/** True for "Kontakt" and the like: over "Telefon" or "Internet" they say nothing about a person. */
export function isContactGroup(text: string): boolean {
  return CONTACT_GROUPS.has(plainHeading(text));
}

/** True for a heading that makes a column "Name" beside it the name of persons. */
export function isPersonPart(text: string): boolean {
  return /^(?:vorname|nachname|familienname|zuname|anrede)$/.test(plainHeading(text));
}

/** Synonyms of the name that lists also use for persons and towns; a more exact heading beats them. */
const VAGUE: Readonly<Record<string, number>> = { name: 2, bezeichnung: 2, haus: 2, standort: 3 };

/** Letters and digits only: "Straße / Nr." → "strassenr". What stands in brackets is left out. */
export function plainHeading(heading: string): string {
  return normaliseWords(heading.slice(0, 200).replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')).join('');
}

interface Word {
  readonly field: ListField;
  readonly rank: number;
}

const words = new Map<string, Word>();
for (const [field, synonyms] of [
  ...FIELD_LIST.map(([, { key, synonyms }]) => [key, synonyms] as const),
  ...Object.entries(LIST_ONLY),
])
  for (const each of synonyms?.split('|') ?? []) {
    const word = plainHeading(each);
    words.set(word, { field, rank: (field === 'name' ? VAGUE[word] : undefined) ?? 1 });
  }
for (const { key, heading } of COLUMNS)
  for (const each of [key, heading]) {
    const word = plainHeading(each);
    words.set(word, { field: key, rank: VAGUE[word] ?? 0 });
  }

/** Short words are too near to each other to guess among them, and nothing is left out or dropped on a guess. */
const GUESSABLE = [...words].flatMap(([word, { field }]) =>
  word.length >= 5 && !['private', 'ignored', 'unused'].includes(field) ? [word] : [],
);

/** A heading as understood. */
export interface Heading {
  readonly text: string;
  readonly field: ListField | undefined;
  /** How surely: 0 our own heading, 1 a synonym, 2 and 3 a vague one, 4 a mistyped one. */
  readonly rank: number;
}

const GUESSED = 4;
export const isGuessed = (heading: Heading): boolean =>
  heading.field !== undefined && heading.rank === GUESSED;

const cache = new Map<string, Word | undefined>();

function guess(word: string): Word | undefined {
  const near = word.length < 5 || word.length > 40 ? undefined : closest(word, GUESSABLE);
  if (near === undefined || editDistance(word, near, { most: 2 }) > (word.length < 9 ? 1 : 2))
    return undefined;
  const found = words.get(near);
  return found && { ...found, rank: GUESSED };
}

/** Understands one heading, forgiving a slip; an unknown one has no field. */
export function headingOf(text: string): Heading {
  const word = plainHeading(text);
  let known = words.get(word);
  if (!known && word !== '') {
    if (!cache.has(word)) {
      if (cache.size > 10_000) cache.clear();
      cache.set(word, guess(word));
    }
    known = cache.get(word);
  }
  return { text, field: known?.field, rank: known?.rank ?? 0 };
}

import { COLUMNS } from '../../../src/lib/sites/exchange/columns.ts';
import { FIELD_LIST } from '../../../src/lib/sites/fields/fields.ts';
import { closest, editDistance } from '../../../src/lib/text/edit-distance.ts';
import { normaliseWords } from '../../../src/lib/text/normalise.ts';

/** Content of a list column: the key of one of our columns, or of one that only lists have. */
export type ListField = string;

/** Headings that only lists have, separated by bars; compared by letters and digits only. */
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

/** Group headings that mean the contact of the facility, not of a person. */
const CONTACT_GROUPS: ReadonlySet<string> = new Set([
  'kontakt',
  'kontakte',
  'kontaktdaten',
  'kontaktangaben',
]);

/** True for "Kontakt" and similar: above "Telefon" or "Internet" they do not refer to a person. */
export function isContactGroup(text: string): boolean {
  return CONTACT_GROUPS.has(plainHeading(text));
}

/** True for a heading that shows that a column "Name" beside it contains names of persons. */
export function isPersonPart(text: string): boolean {
  return /^(?:vorname|nachname|familienname|zuname|anrede)$/.test(plainHeading(text));
}

/**
 * Rank of ambiguous headings for the facility's name, which lists also use for persons and towns; a more precise
 * heading wins.
 */
const VAGUE: Readonly<Record<string, number>> = { name: 2, bezeichnung: 2, haus: 2, standort: 3 };

/** Reduces a heading to letters and digits, without text in brackets: "Straße / Nr." → "strassenr". */
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

/**
 * Words that a mistyped heading is compared with. Short words are too similar to each other, and no column is dropped
 * because of a guess.
 */
const GUESSABLE = [...words].flatMap(([word, { field }]) =>
  word.length >= 5 && !['private', 'ignored', 'unused'].includes(field) ? [word] : [],
);

export interface Heading {
  readonly text: string;
  readonly field: ListField | undefined;
  /** Certainty: 0 our own heading, 1 a synonym, 2 and 3 ambiguous, 4 mistyped. */
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

/** Finds the field of a heading, also if it is mistyped; `field` is undefined if unknown. */
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

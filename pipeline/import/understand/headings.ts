import { closest } from '../../../src/lib/text/edit-distance.ts';
import { COLUMNS } from '../../../src/lib/sites/exchange/columns.ts';
import { normaliseWords } from '../../../src/lib/text/normalise.ts';
import { cellText, type Cell } from '../read/table.ts';

/** What a column of somebody's list holds: a column of ours, or one that only lists have. */
export type Field = string;

/** Headings people use, besides ours, for each field, between bars. Compared by letters and digits only. */
const SYNONYMS: Readonly<Record<Field, string>> = {
  name: `Name | Kita | Kindertagesstätte | Kindertageseinrichtung | Standort | Bezeichnung | Haus |
    EKiZ | Name der Einrichtung | Name der Kita | Kita-Name | Eltern-Kind-Zentrum`,
  kind: 'Einrichtungsart | Typ | Art der Einrichtung | Einrichtungstyp',
  operator: 'Trägername | Name des Trägers | Träger der Einrichtung | Einrichtungsträger',
  operatorType: 'Trägertyp | Art des Trägers | Trägerschaft',
  street: `Strasse | Str | Adresse | Anschrift | Straße und Hausnummer | Straße, Hausnummer |
    Straße/Nr. | Straße Nr | Straße, Nr.`,
  houseNumber: 'Hausnummer | Haus-Nr. | Hausnr | HNr',
  postcode: 'Postleitzahl',
  place: 'Stadt | Kommune | Ortsname | Stadt/Gemeinde | Ort/Stadt | Sitz',
  municipality: 'Gemeinde | Gemeindename',
  part: 'Stadtteil | OT | Stadtbezirk | Ortslage',
  phases: 'Phasen | Projektphase | Projektphasen | Teilnahme | Förderphase',
  phaseBasis: 'Phase Grundlage',
  status: 'Status | Aktueller Stand | Aktueller Status | Läuft noch',
  statusAsOf: 'Stand | Stand der Angaben | Datum | Stand am',
  statusNote: 'Statusanmerkung | Erläuterung zum Stand',
  socialSpace: 'Umfeld | Art des Sozialraums | Sozialraumtyp',
  focus: `Schwerpunkt | Themen | Arbeitsschwerpunkte | Schwerpunkte im Sozialraum |
    Inhaltliche Schwerpunkte`,
  offers: 'Angebot | Angebote für Familien',
  phone: 'Tel | Telefonnummer | Fon | Rufnummer | Tel.-Nr. | Telefon-Nr.',
  website: 'Webseite | Website | Homepage | WWW | URL | Internetadresse | Web | Internetseite',
  profile: 'Profil | Link | Link zum Profil | Steckbrief',
  lat: `Breitengrad | Geografische Breite | Geographische Breite | Latitude | Koordinate Breite |
    Breite (WGS 84) | N`,
  lon: `Längengrad | Geografische Länge | Geographische Länge | Longitude | Lng |
    Koordinate Länge | Länge (WGS 84) | O | E`,
  easting: 'Rechtswert | Ostwert | Easting | RW | East',
  northing: 'Hochwert | Nordwert | Northing | HW | North',
  epsg: 'EPSG | Koordinatensystem | Bezugssystem | EPSG-Code',
  precision: 'Lagegenauigkeit | Genauigkeit',
  radiusMetres: 'Lageradius | Radius | Lageradius (m)',
  locationSource: 'Koordinatenquelle | Quelle der Koordinate',
  sources: 'Quelle | Quellenangabe | Beleg | Belege | Nachweis',
  notes: `Anmerkung | Bemerkung | Bemerkungen | Notiz | Notizen | Hinweis | Hinweise | Kommentar |
    Sonstiges`,
  checked: 'Geprüft | Zuletzt geprüft | Prüfdatum',
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
  ...Object.entries(SYNONYMS).flatMap(([field, words]) =>
    words.split('|').map((word): [string, Field] => [plain(word), field]),
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

import { PHASES } from '#region';
import { joinList } from '../../text/format/lists.ts';
import type { SiteRecord } from '../schema.ts';
import type { SiteMunicipality } from '../site.ts';
import {
  FOCUS_TERMS,
  KIND_TERMS,
  OPERATOR_TERMS,
  PRECISION_TERMS,
  SOCIAL_SPACE_TERMS,
  STATUS_TERMS,
  termOf,
  type Term,
} from '../vocabulary.ts';
import { offersCell, sourcesCell } from './cells.ts';

/** What a table row is made of: a record, its slug, and its municipality where that is known. */
export interface RowSource {
  readonly slug: string;
  readonly record: SiteRecord;
  readonly municipality?: SiteMunicipality;
}

/** A column of the table that people keep, in one place for download, template and import. */
export interface Column {
  readonly key: string;
  /** German heading, unique. */
  readonly heading: string;
  /** What belongs in the column; shown in the template. */
  readonly hint: string;
  readonly cell: (row: RowSource) => string;
}

const column = (
  key: string,
  heading: string,
  hint: string,
  cell: (record: SiteRecord, row: RowSource) => string | undefined,
): Column => ({ key, heading, hint, cell: (row) => cell(row.record, row) ?? '' });

/** German decimal comma, so that a German spreadsheet reads a number. */
const decimal = (value: number): string => String(value).replace('.', ',');

const BASIS = { documented: 'belegt', inferred: 'erschlossen' } as const;

/** What a cell may say: "Kita, Hort oder Kinderhaus". */
const labels = (terms: readonly Term[]): string =>
  joinList(
    terms.map(({ label }) => label),
    'oder',
  );

/** All columns in their order. The first ones are what people usually know. */
export const COLUMNS: readonly Column[] = [
  column('name', 'Einrichtung', 'Name, wie die Einrichtung sich nennt', (r) => r.name),
  column('kind', 'Art', labels(KIND_TERMS), (r) => termOf(KIND_TERMS, r.kind).label),
  column('operator', 'Träger', 'Name des Trägers', (r) => r.operator.name),
  column(
    'operatorType',
    'Trägerart',
    labels(OPERATOR_TERMS),
    (r) => termOf(OPERATOR_TERMS, r.operator.type).label,
  ),
  column('street', 'Straße', 'Straße und Hausnummer', (r) => r.address.street),
  column('postcode', 'PLZ', 'fünf Ziffern', (r) => r.address.postcode),
  column('place', 'Ort', 'Gemeinde, wie im amtlichen Verzeichnis', (r) => r.address.place),
  column('part', 'Ortsteil', 'Ortsteil oder Stadtteil', (r) => r.address.part),
  ...(PHASES > 0
    ? [
        column('phases', 'Phase', PHASES > 1 ? '1 oder 1; 2' : '1', (r) => r.phases.in.join('; ')),
        column('phaseBasis', 'Phase beruht auf', 'belegt oder erschlossen', (r) => BASIS[r.phases.basis]),
      ]
    : []),
  column(
    'status',
    'Heutiger Stand',
    'läuft, fortgeführt, beendet oder ungeklärt',
    (r) => termOf(STATUS_TERMS, r.status.value).label,
  ),
  column('statusAsOf', 'Stand vom', 'Jahr, Monat oder Tag: 2024, 2024-03, 2024-03-31', (r) => r.status.asOf),
  column('statusNote', 'Stand Anmerkung', 'ein oder zwei Sätze', (r) => r.status.note),
  column('statusSources', 'Stand Quellen', 'Kennungen: s1; s2', (r) => r.status.sources.join('; ')),
  column('socialSpace', 'Sozialraum', SOCIAL_SPACE_TERMS.map((each) => each.label).join('; '), (r) =>
    r.socialSpace.types.map((each) => termOf(SOCIAL_SPACE_TERMS, each).label).join('; '),
  ),
  column('socialSpaceNote', 'Sozialraum Anmerkung', 'was das Umfeld ausmacht', (r) => r.socialSpace.note),
  column('socialSpaceSources', 'Sozialraum Quellen', 'Kennungen: s1; s2', (r) =>
    r.socialSpace.sources.join('; '),
  ),
  column('focus', 'Schwerpunkte', FOCUS_TERMS.map((each) => each.label).join('; '), (r) =>
    r.focus.map((each) => `${termOf(FOCUS_TERMS, each.term).label} [${each.source}]`).join('; '),
  ),
  column('offers', 'Angebote', 'eines je Zeile, mit Quelle: Elterncafé [s1]', (r) => offersCell(r.offers)),
  column('phone', 'Telefon', 'der Einrichtung, nicht einer Person', (r) => r.contact.phone),
  column('website', 'Internet', 'Webseite der Einrichtung', (r) => r.contact.website),
  column('profile', 'Profilseite', 'Seite über das Eltern-Kind-Zentrum', (r) => r.profile),
  column('lat', 'Breite', 'Grad, 50,1 bis 51,7', (r) => decimal(r.location.lat)),
  column('lon', 'Länge', 'Grad, 11,8 bis 15,1', (r) => decimal(r.location.lon)),
  column(
    'precision',
    'Lage genau bis',
    PRECISION_TERMS.map((each) => each.label).join('; '),
    (r) => termOf(PRECISION_TERMS, r.location.precision).label,
  ),
  column('radiusMetres', 'Lage Radius m', 'Meter, in denen die Einrichtung sicher liegt', (r) =>
    decimal(r.location.radiusMetres),
  ),
  column('locationSource', 'Lage Quelle', 'woher die Koordinate stammt', (r) => r.location.source),
  column(
    'sources',
    'Quellen',
    'Web-Adresse, oder je Zeile: s1 | Adresse | Titel | Herausgeber | erschienen | gelesen am | belegt',
    (r) => sourcesCell(r.sources),
  ),
  column('notes', 'Anmerkungen', 'offene Fragen', (r) => r.notes),
  column('checked', 'Geprüft am', 'Tag: 2026-11-22', (r) => r.checked),
  column('slug', 'Kennung', 'Name der Datei; bei neuen Zeilen leer lassen', (_r, row) => row.slug),
  column('ags', 'AGS', 'amtlicher Gemeindeschlüssel; wird berechnet', (_r, row) => row.municipality?.ags),
  column('district', 'Kreis', 'wird berechnet', (_r, row) => row.municipality?.district),
];

/** The table of some sites: headings first, then one row a site. */
export function tableOf(rows: readonly RowSource[]): string[][] {
  return [COLUMNS.map((each) => each.heading), ...rows.map((row) => COLUMNS.map((each) => each.cell(row)))];
}

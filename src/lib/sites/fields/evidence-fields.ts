import { PRECISION_TERMS } from '../vocabulary.ts';
import { listedLabels, type Field, type FieldPath } from './field.ts';

/** How to reach the facility, how sharp its location is known, and the sources. */
export const EVIDENCE_FIELDS = {
  'contact.phone': {
    key: 'phone',
    heading: 'Telefon',
    synonyms: 'Tel | Telefonnummer | Fon | Rufnummer | Tel.-Nr. | Telefon-Nr.',
    hint: 'der Einrichtung, nicht einer Person',
    format: 'phone',
    listed: true,
    form: {
      section: 'einrichtung',
      label: 'Telefon',
      hint: 'der Einrichtung, nicht einer Person: 03423 608712',
      inputmode: 'tel',
    },
  },
  'contact.website': {
    key: 'website',
    heading: 'Internet',
    synonyms: 'Webseite | Website | Homepage | WWW | URL | Internetadresse | Web | Internetseite',
    hint: 'Webseite der Einrichtung',
    format: 'url',
    form: { section: 'einrichtung', label: 'Webseite', hint: 'beginnt mit https://', inputmode: 'url' },
  },
  profile: {
    key: 'profile',
    heading: 'Profilseite',
    synonyms: 'Profil | Link | Link zum Profil | Steckbrief',
    hint: 'Seite über das Eltern-Kind-Zentrum',
    format: 'url',
    form: {
      section: 'belege',
      label: 'Seite über das Eltern-Kind-Zentrum',
      hint: 'öffentlich und vollständig, mit https://',
      needed: true,
      inputmode: 'url',
    },
  },
  'location.lat': {
    key: 'lat',
    heading: 'Breite',
    synonyms: `Breitengrad | Geografische Breite | Geographische Breite | Latitude | Koordinate Breite |
      Breite (WGS 84) | N`,
    hint: 'Grad, 50,1 bis 51,7',
    format: 'degrees',
    listed: true,
  },
  'location.lon': {
    key: 'lon',
    heading: 'Länge',
    synonyms: `Längengrad | Geografische Länge | Geographische Länge | Longitude | Lng |
      Koordinate Länge | Länge (WGS 84) | O | E`,
    hint: 'Grad, 11,8 bis 15,1',
    format: 'degrees',
    listed: true,
  },
  'location.precision': {
    key: 'precision',
    heading: 'Lage genau bis',
    synonyms: 'Lagegenauigkeit | Genauigkeit',
    hint: listedLabels(PRECISION_TERMS),
    format: 'term',
    terms: PRECISION_TERMS,
    listed: true,
    exported: true,
  },
  'location.radiusMetres': {
    key: 'radiusMetres',
    heading: 'Lage Radius m',
    synonyms: 'Lageradius | Radius | Lageradius (m)',
    hint: 'Meter, in denen die Einrichtung sicher liegt',
    format: 'number',
    listed: true,
    exported: true,
  },
  'location.source': {
    key: 'locationSource',
    heading: 'Lage Quelle',
    synonyms: 'Koordinatenquelle | Quelle der Koordinate',
    hint: 'woher die Koordinate stammt',
    format: 'text',
  },
  sources: {
    key: 'sources',
    heading: 'Quellen',
    synonyms: 'Quelle | Quellenangabe | Beleg | Belege | Nachweis',
    hint: 'Web-Adresse, oder je Zeile: s1 | Adresse | Titel | Herausgeber | erschienen | gelesen am | belegt',
    format: 'sources',
    wide: true,
    exported: true,
  },
  notes: {
    key: 'notes',
    heading: 'Anmerkungen',
    synonyms: `Anmerkung | Bemerkung | Bemerkungen | Notiz | Notizen | Hinweis | Hinweise | Kommentar |
      Sonstiges`,
    hint: 'offene Fragen',
    format: 'text',
    wide: true,
    form: { section: 'belege', label: 'Anmerkungen', hint: 'offene Fragen', rows: 2 },
  },
  checked: {
    key: 'checked',
    heading: 'Geprüft am',
    synonyms: 'Geprüft | Zuletzt geprüft | Prüfdatum',
    hint: 'Tag: 2026-11-22',
    format: 'day',
    listed: true,
    exported: true,
  },
} as const satisfies { readonly [Path in FieldPath]?: Field };

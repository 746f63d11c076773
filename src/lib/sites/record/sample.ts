import { PHASES } from '../../region/constants.ts';
import type { SiteRecord } from '../schema.ts';
import {
  FOCUS_TERMS,
  idsOf,
  KIND_TERMS,
  OPERATOR_TERMS,
  SOCIAL_SPACE_TERMS,
  type Term,
} from '../vocabulary.ts';
import { MIDDLE } from './middle.ts';

/** Returns the wished ids that the region's terms contain, else the first of its terms. */
function inForce<Id extends string>(terms: readonly Term<Id>[], wished: readonly Id[]): Id[] {
  const ids = idsOf(terms);
  const found = wished.filter((id) => ids.includes(id));
  return found.length > 0 ? found : ids.slice(0, 1);
}

/** Makes every optional member required; leaves items of lists unchanged. */
export type Complete<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Key in keyof T]-?: Complete<NonNullable<T[Key]>> }
    : T;

/**
 * An invented, valid record: sample row of the template and starting point of tests. It has every optional field, so that
 * a new field takes part in every round-trip test; a missing one is a type error.
 */
export const SAMPLE_RECORD: Complete<SiteRecord> = {
  name: 'Testkita „Musterhaus“',
  kind: inForce(KIND_TERMS, ['kita'])[0] ?? 'kita',
  operator: { name: 'Musterträger e. V.', type: inForce(OPERATOR_TERMS, ['frei'])[0] ?? 'frei' },
  address: { street: 'Musterstraße 1', postcode: '01234', place: 'Musterort', part: 'Musterviertel' },
  location: {
    ...MIDDLE,
    precision: 'postcode',
    radiusMetres: 2000,
    source: 'erfundenes Beispiel',
    basis: 'inferred',
    note: 'Erfundenes Beispiel: Mitte des Postleitzahlgebiets.',
  },
  phases: { in: Array.from({ length: PHASES }, (_, at) => at + 1), basis: 'documented' },
  status: { value: 'unclear', asOf: '2024', note: 'Erfundenes Beispiel.', sources: ['s1'] },
  socialSpace: {
    types: inForce(SOCIAL_SPACE_TERMS, ['stadtteil']),
    note: 'Erfundenes Beispiel.',
    sources: ['s1'],
  },
  focus: inForce(FOCUS_TERMS, ['begegnung', 'familienbildung']).map((term, index) => ({
    term,
    source: `s${index + 1}`,
  })),
  offers: [{ text: 'Elterncafé am Mittwoch', source: 's1' }, { text: 'Krabbelgruppe' }],
  contact: {
    phone: '01234 567890',
    email: 'kita@example.org',
    website: 'https://www.example.org/musterhaus',
  },
  hours: { text: 'Mo–Fr 7–17 Uhr', sources: ['s1'] },
  capacity: { children: 60, note: 'ab 2 Jahren', sources: ['s1'] },
  access: { stepFree: 'yes', note: 'Erfundenes Beispiel.', asOf: '2024-05', sources: ['s1'] },
  profile: 'https://www.example.org/musterhaus/eltern-kind-zentrum',
  sources: [
    {
      id: 's1',
      url: 'https://www.example.org/musterhaus/eltern-kind-zentrum',
      title: 'Seite des Trägers über die Kita',
      publisher: 'Musterträger e. V.',
      seen: '2026-11-22',
      says: 'Erfundenes Beispiel: Anschrift, Angebote, Teilnahme am Modellprojekt.',
    },
    {
      id: 's2',
      title: 'Zeitungsbericht, nur mit Datum bekannt',
      publisher: 'Musterblatt',
      published: '2018-05',
      seen: '2026-11-22',
      says: 'Erfundenes Beispiel: Elternkurse.',
    },
  ],
  notes: 'Erfundenes Beispiel, keine wirkliche Einrichtung.',
  checked: '2026-11-22',
};

/**
 * Terms of the record: id (in data, URL and code), label and one-sentence definition (German, shown to readers) and icon
 * (a name of `ui/Icon.svelte`). Filters, legend, profiles, import, export and translations read them from here.
 */
import * as de from '$region/words/de.json';
import { OWN_TERMS } from '../region/constants.ts';
import { roman, type PhaseId } from '../region/phase-terms.ts';
import { FOCUS, SOCIAL_SPACE, term, type Term } from './vocabulary-defaults.ts';

export type { PhaseId } from '../region/phase-terms.ts';
export type { Term } from './vocabulary-defaults.ts';

/**
 * Focus areas of a centre. The terms are this map's grouping, not the project's. A region can define its own terms; the
 * types do not contain their ids, the schema validates them.
 */
export const FOCUS_TERMS: readonly Term<FocusId>[] =
  (OWN_TERMS.focus as readonly Term<FocusId>[] | undefined) ?? FOCUS;

/** Types of social space; the region's own terms where defined. */
export const SOCIAL_SPACE_TERMS: readonly Term<SocialSpaceId>[] =
  (OWN_TERMS.socialSpace as readonly Term<SocialSpaceId>[] | undefined) ?? SOCIAL_SPACE;

const KIND = [
  term('kita', 'Kita', 'Kindertageseinrichtung für Kinder bis zum Schuleintritt.', 'blocks'),
  term('hort', 'Hort', 'Betreuung von Grundschulkindern vor und nach dem Unterricht.', 'backpack'),
  term('kinderhaus', 'Kinderhaus', 'Krippe, Kindergarten und oft auch Hort unter einem Dach.', 'house'),
] as const;

const OPERATOR = [
  term(
    'kommunal',
    'kommunaler Träger',
    'Die Stadt oder Gemeinde betreibt die Einrichtung selbst.',
    'landmark',
  ),
  term(
    'frei',
    'freier Träger',
    'Ein freier Träger wie ein Verein, ein Wohlfahrtsverband oder eine gemeinnützige Gesellschaft.',
    'handshake',
  ),
  term('kirchlich', 'kirchlicher Träger', 'Ein kirchlicher oder christlicher Träger.', 'church'),
] as const;

/** Kinds of facility; the region's own terms where defined. */
export const KIND_TERMS: readonly Term<KindId>[] =
  (OWN_TERMS.kind as readonly Term<KindId>[] | undefined) ?? KIND;

/** Operator types; the region's own terms where defined. */
export const OPERATOR_TERMS: readonly Term<OperatorTypeId>[] =
  (OWN_TERMS.operator as readonly Term<OperatorTypeId>[] | undefined) ?? OPERATOR;

/** Status of a centre, the same in every region (decision 0050). Order: from running to ended. */
export const STATUS_TERMS = [
  term(
    'running',
    'läuft als Eltern-Kind-Zentrum',
    'Eine Quelle belegt, dass die Einrichtung als Eltern-Kind-Zentrum arbeitet.',
    'status-running',
  ),
  term(
    'succeeded',
    'Zentrum in anderer Form fortgeführt',
    'Eine Quelle nennt ein Angebot, das auf das Eltern-Kind-Zentrum folgte.',
    'status-succeeded',
  ),
  term(
    'unclear',
    'unklar, ob das Zentrum noch läuft',
    'Wir haben keine öffentliche Quelle gefunden, die den heutigen Stand nennt. Bitte vorher anrufen.',
    'status-unclear',
  ),
  term(
    'ended',
    'kein Eltern-Kind-Zentrum mehr',
    'Eine Quelle belegt, dass die Arbeit als Eltern-Kind-Zentrum geendet hat. Die Einrichtung selbst kann weiter geöffnet sein.',
    'status-ended',
  ),
] as const;

/** Phases of the region's project; empty where it had none. */
export const PHASE_TERMS: readonly Term<PhaseId>[] = de.phases.map((sentence, at) =>
  term(`${at + 1}`, `Projektphase ${roman(at + 1)}`, sentence, 'flag'),
);

/** Basis of phases or location: documented or inferred. */
export const BASIS_TERMS = [
  term('documented', 'dokumentiert', 'Eine Quelle nennt es.', 'flag'),
  term('inferred', 'erschlossen', 'Aus Hinweisen geschlossen.', 'flag'),
] as const;

/** Precision of a coordinate, from exact to vague. */
export const PRECISION_TERMS = [
  term('address', 'Adresse', 'Die Lage ist auf das Gebäude genau.', 'map-pin'),
  term('street', 'Straße', 'Die Straße ist bekannt, die Hausnummer nicht.', 'map-pin'),
  term('part', 'Ortsteil', 'Der Punkt zeigt nur den Ortsteil.', 'circle-dashed'),
  term(
    'postcode',
    'Postleitzahlgebiet',
    'Der Punkt zeigt die Mitte des Postleitzahlgebiets.',
    'circle-dashed',
  ),
  term('municipality', 'Gemeinde', 'Der Punkt zeigt die Mitte des Ortes oder der Gemeinde.', 'circle-dashed'),
] as const;

/** Step-free access of a facility. */
export const ACCESS_TERMS = [
  term(
    'yes',
    'barrierefrei dokumentiert',
    'Eine Quelle beschreibt die Einrichtung als barrierefrei.',
    'accessibility',
  ),
  term(
    'partly',
    'teilweise barrierefrei',
    'Eine Quelle beschreibt einen Teil der Einrichtung als barrierefrei.',
    'accessibility',
  ),
  term(
    'no',
    'nicht barrierefrei',
    'Eine Quelle sagt, dass die Einrichtung nicht barrierefrei ist.',
    'accessibility',
  ),
] as const;

/** Facts of a facility that only some sources name; ids are blocks of the record. */
export const FACT_TERMS = [
  term('hours', 'Öffnungszeiten', 'Wann die Einrichtung geöffnet ist.', 'clock'),
  term('capacity', 'Plätze insgesamt', 'Für wie viele Kinder die Einrichtung Platz hat.', 'users'),
  term('access', 'Barrierefreiheit', 'Ob die Einrichtung ohne Stufen zugänglich ist.', 'accessibility'),
] as const;

/** Returns all terms that readers see. */
export function allTerms() {
  return [
    ...FOCUS_TERMS,
    ...SOCIAL_SPACE_TERMS,
    ...KIND_TERMS,
    ...OPERATOR_TERMS,
    ...STATUS_TERMS,
    ...PHASE_TERMS,
    ...PRECISION_TERMS,
    ...FACT_TERMS,
    ...ACCESS_TERMS,
  ];
}

export type FocusId = (typeof FOCUS)[number]['id'];
export type SocialSpaceId = (typeof SOCIAL_SPACE)[number]['id'];
export type KindId = (typeof KIND)[number]['id'];
export type OperatorTypeId = (typeof OPERATOR)[number]['id'];
export type StatusId = (typeof STATUS_TERMS)[number]['id'];
export type PrecisionId = (typeof PRECISION_TERMS)[number]['id'];
export type FactId = (typeof FACT_TERMS)[number]['id'];

/** Returns the ids of a term list, in its order. */
export function idsOf<Id extends string>(terms: readonly Term<Id>[]): Id[] {
  return terms.map((each) => each.id);
}

/** Returns the term with an id; throws at an id outside the list. */
export function termOf<Id extends string>(terms: readonly Term<Id>[], id: Id): Term<Id> {
  const found = terms.find((each) => each.id === id);
  if (!found) throw new Error(`Unknown term "${id}".`);
  return found;
}

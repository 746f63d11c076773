/**
 * The one place where terms are named: id (used in data, URL and code), label and one-sentence definition
 * (German, shown to readers) and icon (a name known to `ui/Icon.svelte`). Filters, legend, profiles, import,
 * export and translations read it; nobody restates it.
 */
import * as de from '$region/words/de.json';
import { OWN_TERMS } from '../region/constants.ts';
import type { TermIcon } from '../region/own-terms.ts';
import { roman, type PhaseId } from '../region/phase-terms.ts';

export type { PhaseId } from '../region/phase-terms.ts';

export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly definition: string;
  readonly icon: string;
}

const term = <const Id extends string>(
  id: Id,
  label: string,
  definition: string,
  icon: TermIcon | `status-${string}`,
): Term<Id> => ({
  id,
  label,
  definition,
  icon,
});

const FOCUS = [
  term(
    'familienbildung',
    'Familienbildung',
    'Kurse, Themenabende und Anregungen, die Eltern in der Erziehung stärken.',
    'book-open',
  ),
  term(
    'beratung',
    'Beratung & Begleitung',
    'Persönliche Beratung, Hilfe bei Anträgen und Vermittlung an Fachstellen.',
    'message-circle',
  ),
  term(
    'begegnung',
    'Begegnung',
    'Offene Treffs und Elterncafés, in denen Familien einander kennenlernen.',
    'coffee',
  ),
  term(
    'vernetzung',
    'Vernetzung im Sozialraum',
    'Zusammenarbeit mit Vereinen, Schulen, Diensten und Nachbarschaft.',
    'network',
  ),
  term(
    'integration',
    'Integration & Migration',
    'Zugänge für zugewanderte und geflüchtete Familien.',
    'globe',
  ),
  term(
    'inklusion',
    'Inklusion',
    'Gemeinsame Betreuung von Kindern mit und ohne Behinderung.',
    'accessibility',
  ),
  term(
    'generationen',
    'Generationen',
    'Großeltern, Ehrenamtliche und Nachbarn im Alltag der Kinder.',
    'users',
  ),
  term(
    'gesundheit',
    'Gesundheit & Bewegung',
    'Ernährung, Sport, Entspannung und Erste Hilfe.',
    'heart-pulse',
  ),
  term(
    'beteiligung',
    'Beteiligung & Ehrenamt',
    'Eltern gestalten mit: Elternräte, Bauaktionen, Hospitation.',
    'hand-helping',
  ),
  term('schutz', 'Prävention & Kinderschutz', 'Vorbeugung von Gewalt und Gefährdung.', 'shield'),
] as const;

const SOCIAL_SPACE = [
  term('grosswohnsiedlung', 'Großwohnsiedlung', 'Plattenbau- oder andere große Wohnsiedlung.', 'building-2'),
  term(
    'soziale-stadt',
    'Gebiet der sozialen Stadtentwicklung',
    'Gefördertes Stadtgebiet mit besonderem Entwicklungsbedarf.',
    'sprout',
  ),
  term('stadtteil', 'Stadtteil', 'Wohnviertel einer größeren Stadt.', 'map'),
  term('stadtzentrum', 'Stadtzentrum', 'Zentrale Lage in der Stadt.', 'landmark'),
  term('stadtrand', 'Stadtrand', 'Randlage einer Stadt.', 'trees'),
  term('kleinstadt', 'Kleinstadt', 'Stadt mit weniger als 20.000 Einwohnern, ohne genauere Angabe.', 'store'),
  term('dorf', 'Dorf, ländlicher Raum', 'Dorf oder ländliche Gemeinde.', 'tractor'),
] as const;

/**
 * What a centre works on in its social space. The terms are this map's own grouping, not the project's. A region may have
 * terms of its own, whose ids the types do not know; the schema holds its data against them.
 */
export const FOCUS_TERMS: readonly Term<FocusId>[] =
  (OWN_TERMS.focus as readonly Term<FocusId>[] | undefined) ?? FOCUS;

/** The surroundings a centre works in; a region's own, where it has some. */
export const SOCIAL_SPACE_TERMS: readonly Term<SocialSpaceId>[] =
  (OWN_TERMS.socialSpace as readonly Term<SocialSpaceId>[] | undefined) ?? SOCIAL_SPACE;

const KIND = [
  term('kita', 'Kita', 'Kindertageseinrichtung für Kinder bis zum Schuleintritt.', 'blocks'),
  term('hort', 'Hort', 'Betreuung von Grundschulkindern vor und nach dem Unterricht.', 'backpack'),
  term('kinderhaus', 'Kinderhaus', 'Krippe, Kindergarten und oft auch Hort unter einem Dach.', 'house'),
] as const;

const OPERATOR = [
  term('kommunal', 'kommunal', 'Die Stadt oder Gemeinde betreibt das Haus selbst.', 'landmark'),
  term(
    'frei',
    'frei',
    'Ein freier Träger wie ein Verein, ein Wohlfahrtsverband oder eine gemeinnützige Gesellschaft.',
    'handshake',
  ),
  term('kirchlich', 'kirchlich', 'Ein kirchlicher oder christlicher Träger.', 'church'),
] as const;

/** What kind of house it is; a region's own, where it has some. */
export const KIND_TERMS: readonly Term<KindId>[] =
  (OWN_TERMS.kind as readonly Term<KindId>[] | undefined) ?? KIND;

/** Who runs the house; a region's own, where it has some. */
export const OPERATOR_TERMS: readonly Term<OperatorTypeId>[] =
  (OWN_TERMS.operator as readonly Term<OperatorTypeId>[] | undefined) ?? OPERATOR;

/** What is known today about the centre, the same in every region (decision 0050). Order: from most to least alive. */
export const STATUS_TERMS = [
  term(
    'running',
    'läuft als Eltern-Kind-Zentrum',
    'Belegt, dass das Haus heute als Eltern-Kind-Zentrum arbeitet.',
    'status-running',
  ),
  term(
    'succeeded',
    'in anderer Form fortgeführt',
    'Belegt, dass ein Nachfolgeangebot besteht oder bestand.',
    'status-succeeded',
  ),
  term(
    'unclear',
    'heutiger Stand ungeklärt',
    'Niemand hat öffentlich bestätigt, was heute gilt. Bitte vorher anrufen.',
    'status-unclear',
  ),
  term('ended', 'beendet', 'Belegt, dass die Arbeit als Eltern-Kind-Zentrum geendet hat.', 'status-ended'),
] as const;

/** The phases of the region's project; none where it had none. */
export const PHASE_TERMS: readonly Term<PhaseId>[] = de.phases.map((sentence, at) =>
  term(`${at + 1}`, `Projektphase ${roman(at + 1)}`, sentence, 'flag'),
);

/** What a site's phases rest on; in tables only. */
export const BASIS_TERMS = [
  term('documented', 'belegt', 'In einer Quelle belegt.', 'flag'),
  term('inferred', 'erschlossen', 'Aus Hinweisen geschlossen.', 'flag'),
] as const;

/** How far a coordinate can be trusted, from sharp to vague. */
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

/** How a facility can be entered without steps, where a source tells it. */
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

/** Facts that some sources tell of a facility, named by the block of the record that holds them. */
export const FACT_TERMS = [
  term('hours', 'Öffnungszeiten', 'Wann die Einrichtung geöffnet ist.', 'clock'),
  term('capacity', 'Plätze insgesamt', 'Für wie viele Kinder die Einrichtung Platz hat.', 'users'),
  term('access', 'Barrierefreiheit', 'Ob die Einrichtung ohne Stufen zugänglich ist.', 'accessibility'),
] as const;

/** All terms that readers see. */
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

/** The ids of a term list, in its order. */
export function idsOf<Id extends string>(terms: readonly Term<Id>[]): Id[] {
  return terms.map((each) => each.id);
}

/** Looks a term up by its id; an id outside the list is a programming error and throws. */
export function termOf<Id extends string>(terms: readonly Term<Id>[], id: Id): Term<Id> {
  const found = terms.find((each) => each.id === id);
  if (!found) throw new Error(`Unknown term "${id}".`);
  return found;
}

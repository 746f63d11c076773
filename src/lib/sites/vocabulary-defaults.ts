/** Form of a term, and the longest two default lists; vocabulary.ts says which list is in use. */
import type { TermIcon } from '../region/own-terms.ts';

export interface Term<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly definition: string;
  readonly icon: string;
}

export const term = <const Id extends string>(
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

/** Default focus areas. */
export const FOCUS = [
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

/** Default types of social space. */
export const SOCIAL_SPACE = [
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

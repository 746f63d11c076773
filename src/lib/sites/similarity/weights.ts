/** Dimensions of similarity, default weights and presets. */
import { CENTRAL_PLAN } from '../../region/figures.ts';

interface DimensionTerm<Id extends string = string> {
  readonly id: Id;
  /** Key in the query: "gewicht-einwohner". */
  readonly key: string;
  readonly label: string;
  /** German sentence for readers: how the share is computed. */
  readonly rule: string;
  /** Set for dimensions that apply only with a wish. */
  readonly wish?: 'focus' | 'kind' | 'operator';
  /** Set where the dimension counts in the order of the list, but says nothing of likeness. */
  readonly orderOnly?: true;
}

const dimension = <const Id extends string>(
  id: Id,
  key: string,
  label: string,
  rule: string,
  only?: 'focus' | 'kind' | 'operator' | 'order',
): DimensionTerm<Id> => ({
  id,
  key,
  label,
  rule,
  ...(only === 'order' ? { orderOnly: true as const } : only && { wish: only }),
});

export const DIMENSIONS = [
  dimension(
    'population',
    'einwohner',
    'Einwohnerzahl',
    'Gleich viele Einwohner ergeben 100 %, zehnmal so viele oder ein Zehntel ergeben 0 %, dazwischen zählt das Verhältnis (Zehnerlogarithmus).',
  ),
  dimension(
    'density',
    'dichte',
    'Einwohnerdichte',
    'Einwohner je km² amtlicher Fläche, verglichen wie die Einwohnerzahl.',
  ),
  dimension(
    'urbanisation',
    'besiedlung',
    'Besiedlung',
    'Grad der Verstädterung nach Eurostat in drei Stufen: gleiche Stufe 100 %, eine Stufe Abstand 50 %, zwei Stufen 0 %.',
  ),
  dimension(
    'centralPlace',
    'zentralort',
    'Zentralörtliche Funktion',
    `Keine, Mittelzentrum oder Oberzentrum ${CENTRAL_PLAN === '' ? 'nach der Landesplanung' : `nach dem ${CENTRAL_PLAN}`}: gleiche Stufe 100 %, eine Stufe Abstand 50 %, zwei Stufen 0 %.`,
  ),
  dimension(
    'rank',
    'gemeindeart',
    'Art der Gemeinde',
    'Gemeinde, Stadt, Große Kreisstadt, kreisfreie Stadt: gleiche Art 100 %, je Stufe Abstand ein Drittel weniger.',
  ),
  dimension(
    'distance',
    'naehe',
    'Entfernung',
    'Luftlinie von der Mitte der Gemeinde zum Standort: 0 km ergeben 100 %, 100 km und mehr 0 %, dazwischen gleichmäßig.',
  ),
  dimension('district', 'kreis', 'Kreis', 'Derselbe Kreis 100 %, ein anderer 0 %.'),
  dimension(
    'documented',
    'dokumentiert',
    'Was dokumentiert ist',
    'Je ein Viertel: Telefon oder E-Mail, ein Angebot mit Quelle, der heutige Stand, Geld oder Stellen. Zählt nur für die Reihenfolge, nicht für die Ähnlichkeit.',
    'order',
  ),
  dimension(
    'focus',
    'schwerpunkt',
    'Gewünschter Schwerpunkt',
    'Anteil der gewünschten Schwerpunkte, die für den Standort dokumentiert sind.',
    'focus',
  ),
  dimension(
    'kind',
    'art',
    'Gewünschte Art der Einrichtung',
    'Eine der gewünschten Arten 100 %, sonst 0 %.',
    'kind',
  ),
  dimension(
    'operator',
    'traeger',
    'Gewünschter Träger',
    'Eine der gewünschten Trägerarten 100 %, sonst 0 %.',
    'operator',
  ),
] as const satisfies readonly DimensionTerm[];

export type DimensionId = (typeof DIMENSIONS)[number]['id'];
export type Weights = { readonly [Id in DimensionId]: number };

/** Highest weight; weights are integers from 0 (ignored). */
export const MAX_WEIGHT = 5;

/** Default weights, which pages without JavaScript use: size and settlement count most. */
export const DEFAULT_WEIGHTS: Weights = {
  population: 4,
  density: 2,
  urbanisation: 2,
  centralPlace: 2,
  rank: 1,
  distance: 2,
  district: 1,
  documented: 3,
  focus: 3,
  kind: 2,
  operator: 2,
};

/** Named sets of weights. The first is the default. */
export const PRESETS = [
  {
    id: 'ausgewogen',
    label: 'ausgewogen',
    note: 'Größe und Besiedlung zuerst; Nähe hilft, und was dokumentiert ist.',
    weights: DEFAULT_WEIGHTS,
  },
  {
    id: 'naehe',
    label: 'in der Nähe',
    note: 'Vor allem kurze Wege zum Besuchen und derselbe Kreis.',
    weights: {
      ...DEFAULT_WEIGHTS,
      population: 1,
      density: 0,
      urbanisation: 1,
      centralPlace: 0,
      rank: 0,
      distance: 5,
      district: 2,
    },
  },
  {
    id: 'aehnlich',
    label: 'möglichst ähnlich',
    note: 'Nur die Gemeinde zählt, nicht die Entfernung und nicht, was dokumentiert ist.',
    weights: {
      ...DEFAULT_WEIGHTS,
      population: 5,
      density: 4,
      urbanisation: 3,
      centralPlace: 3,
      rank: 2,
      distance: 0,
      district: 0,
      documented: 0,
    },
  },
  {
    id: 'schwerpunkt',
    label: 'gleicher Schwerpunkt',
    note: 'Zuerst die gewählten Schwerpunkte, dann die Gemeinde.',
    weights: {
      ...DEFAULT_WEIGHTS,
      population: 1,
      density: 0,
      urbanisation: 1,
      centralPlace: 0,
      rank: 0,
      distance: 1,
      district: 0,
      focus: 5,
    },
  },
] as const satisfies readonly { id: string; label: string; note: string; weights: Weights }[];

export type PresetId = (typeof PRESETS)[number]['id'];

const DIMENSION_IDS = DIMENSIONS.map((each) => each.id);

/** Returns the preset with exactly these weights, or undefined. */
export function presetOf(weights: Weights): (typeof PRESETS)[number] | undefined {
  return PRESETS.find((preset) => DIMENSION_IDS.every((id) => preset.weights[id] === weights[id]));
}

/** Query of `/vergleich/`: a parser that accepts any input; a serialiser that omits defaults and orders keys. */
import type { ClassMethod } from '../../coverage/class-breaks.ts';
import { KEYS } from '../../region/constants.ts';
import type { PaperOrientation } from '../paper-orientation.svelte.ts';
import { POPULATION_BASE_IDS, type PopulationBaseId } from '../population.ts';
import { DEFAULT_RADIUS, RADII, type Radius } from '../radius.ts';
import type { PlanningData } from '../planning-data.ts';
import { EVERY_SITE, knownInChoice, parseChoice, type SiteChoice } from '../site-choice.ts';
import { isOneOf, manyValues, oneValue, type KnownValues } from '../unknown-values.ts';
import { WEIGHTING_IDS, type WeightingId } from '../weighting.ts';
import { selectionParts } from '../../sites/listing/filter-params.ts';
import { choiceParam, patternListParam, unlessDefault, writeParams } from '../../url/params.ts';
import { MEASURE_IDS, type MeasureId } from './measures.ts';

export type Level = 'kreise' | 'gemeinden';

const NOUNS = { kreise: ['Kreis', 'Kreise'], gemeinden: ['Gemeinde', 'Gemeinden'] } as const;

/** Returns the German noun for a number of rows of a level; without a number the plural. */
export const levelNoun = (level: Level, count?: number): string => NOUNS[level][count === 1 ? 0 : 1];
export type SortKey = 'name' | MeasureId;

export interface CompareQuery {
  readonly level: Level;
  /** Keys: 5 digits for a district (at level `gemeinden`: all its municipalities), 8 for a municipality. Empty: all. */
  readonly areas: readonly string[];
  /** Distance in km beyond which a municipality counts as without a site. */
  readonly radius: Radius;
  readonly base: PopulationBaseId;
  readonly weighting: WeightingId;
  readonly choice: SiteChoice;
  /** Measure shown by map and bars. */
  readonly measure: MeasureId;
  readonly method: ClassMethod;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly paperOrientation: PaperOrientation;
}

export const DEFAULT_COMPARE: CompareQuery = {
  level: 'kreise',
  areas: [],
  radius: DEFAULT_RADIUS,
  base: '2023',
  weighting: 'keine',
  choice: EVERY_SITE,
  measure: 'nah10',
  method: 'jenks',
  sort: 'name',
  descending: false,
  paperOrientation: 'quer',
};

const LEVELS: readonly Level[] = ['kreise', 'gemeinden'];
const METHODS: readonly ClassMethod[] = ['jenks', 'quantile'];
const PAPER_ORIENTATIONS: readonly PaperOrientation[] = ['quer', 'hoch'];
const AREA = new RegExp(`^${KEYS}\\d{3}(\\d{3})?$`);
const MAX_AREAS = 450;

/** Parses any query into a valid state. */
export function parseCompare(params: URLSearchParams): CompareQuery {
  const level = choiceParam(params, 'ebene', LEVELS, 'kreise');
  const areas = patternListParam(params, 'gebiete', AREA, MAX_AREAS);
  const order = params.get('sortierung') ?? '';
  const sort = (['name', ...MEASURE_IDS] as const).find((each) => each === order.replace(/^-/, ''));
  return {
    level,
    areas: level === 'kreise' ? areas.filter((each) => each.length === 5) : areas,
    radius: choiceParam(params, 'umkreis', RADII, DEFAULT_RADIUS),
    base: choiceParam(params, 'basis', POPULATION_BASE_IDS, '2023'),
    weighting: choiceParam(params, 'gewichtung', WEIGHTING_IDS, 'keine'),
    choice: parseChoice(params),
    measure: choiceParam(params, 'merkmal', MEASURE_IDS, DEFAULT_COMPARE.measure),
    method: choiceParam(params, 'klassen', METHODS, 'jenks'),
    sort: sort ?? 'name',
    descending: sort !== undefined && order.startsWith('-'),
    paperOrientation: choiceParam(params, 'blatt', PAPER_ORIENTATIONS, 'quer'),
  };
}

/** Returns the readers of each key, to report unknown values in a link. */
export function knownInComparison(data: PlanningData): KnownValues {
  const sorts = ['name', ...MEASURE_IDS];
  const isLevel = isOneOf(LEVELS);
  const isDistrict = isOneOf(data.districts.map((each) => each.ags));
  const isPlace = isOneOf(data.places.map((each) => each.ags));
  return {
    ebene: oneValue(LEVELS),
    // Between districts, municipalities cannot be compared.
    gebiete: manyValues(
      (value, params) =>
        isDistrict(value) ||
        (isPlace(value) && params.getAll('ebene').find(isLevel) === ('gemeinden' satisfies Level)),
    ),
    umkreis: oneValue(RADII),
    basis: oneValue(POPULATION_BASE_IDS),
    gewichtung: oneValue(WEIGHTING_IDS),
    ...knownInChoice,
    merkmal: oneValue(MEASURE_IDS),
    klassen: oneValue(METHODS),
    sortierung: oneValue(sorts.flatMap((each) => [each, `-${each}`])),
    blatt: oneValue(PAPER_ORIENTATIONS),
  };
}

/** Serialises a state without "?"; the default state is the empty string. */
export function serialiseCompare(query: CompareQuery): string {
  return writeParams([
    ['ebene', unlessDefault(query.level, 'kreise')],
    ['gebiete', query.areas.join(',')],
    ['umkreis', unlessDefault(query.radius, DEFAULT_RADIUS)],
    ['basis', unlessDefault(query.base, '2023')],
    ['gewichtung', unlessDefault(query.weighting, 'keine')],
    ...selectionParts(query.choice),
    ['merkmal', unlessDefault(query.measure, DEFAULT_COMPARE.measure)],
    ['klassen', unlessDefault(query.method, 'jenks')],
    ['sortierung', unlessDefault(`${query.descending ? '-' : ''}${query.sort}`, 'name')],
    ['blatt', unlessDefault(query.paperOrientation, 'quer')],
  ]);
}

/** Query of `/planung/`: a parser that accepts any input; a serialiser that omits defaults and orders keys. */
import { KEYS } from '../../region/constants.ts';
import type { PaperOrientation } from '../paper-orientation.svelte.ts';
import { POPULATION_BASE_IDS, type PopulationBaseId } from '../population.ts';
import { DEFAULT_RADIUS, RADII, type Radius } from '../radius.ts';
import { EVERY_SITE, knownInChoice, parseChoice, type SiteChoice } from '../site-choice.ts';
import { inBounds, MAX_PLANNED, PLANNED, type PlannedToken } from './planned-token.ts';
import { knownPlans, MAX_REMOVED, parseSaved, serialiseSaved, type SavedPlan } from './saved-plans.ts';
import { isOneOf, manyValues, oneValue, type KnownValues } from '../unknown-values.ts';
import { WEIGHTING_IDS, type WeightingId } from '../weighting.ts';
import type { PlanningData } from '../planning-data.ts';
import { selectionParts } from '../../sites/listing/filter-params.ts';
import {
  choiceParam,
  patternListParam,
  patternParam,
  SLUG,
  unlessDefault,
  writeParams,
} from '../../url/params.ts';

/**
 * Goal of the search: most people within the radius, shortest ways (p-median), shortest longest way (p-center), number
 * of sites that suffice.
 */
export type Goal = 'abdeckung' | 'median' | 'weiteste' | 'genug';
export type Method = 'schrittweise' | 'genau';

export interface PlanQuery {
  /** Key of the planned district (5 digits); empty for the whole Land. */
  readonly district: string;
  /** Radius in km, or in minutes when travel times are loaded. */
  readonly radius: Radius;
  readonly base: PopulationBaseId;
  readonly weighting: WeightingId;
  readonly choice: SiteChoice;
  readonly planned: readonly PlannedToken[];
  /** Slugs of removed sites. */
  readonly removed: readonly string[];
  readonly goal: Goal;
  readonly method: Method;
  /** Number of sites to search for. */
  readonly count: number;
  /** Share of people to reach, per cent (goal "genug"). */
  readonly share: Share;
  /** Keys of the proposed municipalities, in the order of the search. */
  readonly proposal: readonly string[];
  /** Named plans beside this one. */
  readonly saved: readonly SavedPlan[];
  /** True if the plan used travel times from a file, which the link cannot contain. */
  readonly ownTimes: boolean;
  readonly paperOrientation: PaperOrientation;
}

/** Selectable shares, per cent. */
export const SHARES = [100, 99, 95, 90] as const;
export type Share = (typeof SHARES)[number];
/** Maximum length of a proposal: enough for a site in every municipality. */
const MAX_PROPOSED = 450;
export const COUNTS = Array.from({ length: 20 }, (_, index) => index + 1);

export const DEFAULT_PLAN: PlanQuery = {
  district: '',
  radius: DEFAULT_RADIUS,
  base: '2023',
  weighting: 'keine',
  choice: EVERY_SITE,
  planned: [],
  removed: [],
  goal: 'abdeckung',
  method: 'schrittweise',
  count: 3,
  share: 100,
  proposal: [],
  saved: [],
  ownTimes: false,
  paperOrientation: 'hoch',
};

export const GOALS: readonly Goal[] = ['abdeckung', 'median', 'weiteste', 'genug'];
export const METHODS: readonly Method[] = ['schrittweise', 'genau'];
const MUNICIPALITY = new RegExp(`^${KEYS}\\d{6}$`);
const DISTRICT = new RegExp(`^${KEYS}\\d{3}$`);

/** Parses any query into a valid state. */
export function parsePlan(params: URLSearchParams): PlanQuery {
  return {
    district: patternParam(params, 'kreis', DISTRICT) ?? '',
    radius: choiceParam(params, 'umkreis', RADII, DEFAULT_RADIUS),
    base: choiceParam(params, 'basis', POPULATION_BASE_IDS, '2023'),
    weighting: choiceParam(params, 'gewichtung', WEIGHTING_IDS, 'keine'),
    choice: parseChoice(params),
    planned: patternListParam(params, 'neu', PLANNED, MAX_PLANNED),
    removed: patternListParam(params, 'ohne', SLUG, MAX_REMOVED),
    goal: choiceParam(params, 'ziel', GOALS, 'abdeckung'),
    method: choiceParam(params, 'verfahren', METHODS, 'schrittweise'),
    count: choiceParam(params, 'anzahl', COUNTS, DEFAULT_PLAN.count),
    share: choiceParam(params, 'anteil', SHARES, DEFAULT_PLAN.share),
    proposal: patternListParam(params, 'vorschlag', MUNICIPALITY, MAX_PROPOSED),
    saved: parseSaved(params.get('plaene') ?? ''),
    ownTimes: params.get('zeiten') === '1',
    paperOrientation: choiceParam(params, 'blatt', ['hoch', 'quer'] as const, 'hoch'),
  };
}

/** Returns the readers of each key, to report unknown values in a link. */
export function knownInPlan(data: PlanningData): KnownValues {
  const isPlace = isOneOf(data.places.map((each) => each.ags));
  const isSite = isOneOf(data.sites.map((each) => each.id));
  const isPlanned = (value: string): boolean => isPlace(value) || inBounds(value);
  return {
    kreis: oneValue(data.districts.map((each) => each.ags)),
    umkreis: oneValue(RADII),
    basis: oneValue(POPULATION_BASE_IDS),
    gewichtung: oneValue(WEIGHTING_IDS),
    ...knownInChoice,
    neu: manyValues(isPlanned, MAX_PLANNED),
    ohne: manyValues(isSite, MAX_REMOVED),
    ziel: oneValue(GOALS),
    verfahren: oneValue(METHODS),
    anzahl: oneValue(COUNTS),
    anteil: oneValue(SHARES),
    vorschlag: manyValues(isPlace, MAX_PROPOSED),
    plaene: knownPlans(isPlanned, isSite),
    zeiten: oneValue(['1']),
    blatt: oneValue(['hoch', 'quer']),
  };
}

/** Serialises a state without "?"; the default state is the empty string. */
export function serialisePlan(query: PlanQuery): string {
  return writeParams([
    ['kreis', query.district],
    ['umkreis', unlessDefault(query.radius, DEFAULT_RADIUS)],
    ['basis', unlessDefault(query.base, '2023')],
    ['gewichtung', unlessDefault(query.weighting, 'keine')],
    ...selectionParts(query.choice),
    ['neu', query.planned.join(',')],
    ['ohne', query.removed.join(',')],
    ['ziel', unlessDefault(query.goal, 'abdeckung')],
    ['verfahren', unlessDefault(query.method, 'schrittweise')],
    ['anzahl', unlessDefault(query.count, DEFAULT_PLAN.count)],
    ['anteil', unlessDefault(query.share, DEFAULT_PLAN.share)],
    ['vorschlag', query.proposal.join(',')],
    ['plaene', serialiseSaved(query.saved)],
    ['zeiten', query.ownTimes ? '1' : undefined],
    ['blatt', unlessDefault(query.paperOrientation, 'hoch')],
  ]);
}

/** Writes the part of a state that decides today's coverage. */
export const todayPart = ({ district, radius, base, weighting, choice }: PlanQuery): string =>
  serialisePlan({ ...DEFAULT_PLAN, district, radius, base, weighting, choice });

/** Writes the part of a state that decides what its sites reach; proposal and settings of the search are left out. */
export const sitesPart = (query: PlanQuery): string => {
  const { district, radius, base, weighting, choice, planned, removed } = query;
  return serialisePlan({ ...DEFAULT_PLAN, district, radius, base, weighting, choice, planned, removed });
};

/** Writes the part of a state that decides the result of a search; saved plans and paper are left out. */
export const searchPart = (query: PlanQuery): string =>
  serialisePlan({ ...query, saved: [], paperOrientation: DEFAULT_PLAN.paperOrientation });

/** Returns the token of a point in degrees, rounded to 0.0001° (about 10 m). */
export function tokenOf(lon: number, lat: number): PlannedToken {
  return `${lat.toFixed(4)}/${lon.toFixed(4)}`;
}

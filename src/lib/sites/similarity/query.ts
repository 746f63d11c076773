/**
 * Query string of `/gemeinden/aehnlich/`: one total parser (drops unknown values) and one serialiser (omits defaults,
 * orders keys). The URL owns this state.
 */
import {
  listParam,
  patternListParam,
  patternParam,
  SLUG,
  unlessDefault,
  writeParams,
} from '../../url/params.ts';
import type { QueryKey } from '../../url/query-keys.ts';
import { FILTERS } from '../listing/filter.ts';
import { NO_WISHES, type Wishes } from './compare.ts';
import { FOCUS_TERMS, idsOf, KIND_TERMS, OPERATOR_TERMS } from '../vocabulary.ts';
import { REQUIREMENTS, type RequirementId } from './requirements.ts';
import { DIMENSIONS, MAX_WEIGHT, PRESETS, presetOf, type DimensionId, type Weights } from './weights.ts';

/** State in the page's URL. */
export interface SimilarityQuery {
  /** Key (AGS) of the municipality to compare with. */
  readonly municipality: string | undefined;
  readonly weights: Weights;
  readonly wishes: Wishes;
  /** Only sites that meet all of these are listed. */
  readonly requirements: readonly RequirementId[];
  /** Slugs of the collected sites, in the order of collecting. */
  readonly collected: readonly string[];
}

const [DEFAULT_PRESET] = PRESETS;

export const DEFAULT_SIMILARITY_QUERY: SimilarityQuery = {
  municipality: undefined,
  weights: DEFAULT_PRESET.weights,
  wishes: NO_WISHES,
  requirements: [],
  collected: [],
};

/** Wishes with key, field and terms, in the order in which the query is written. */
export const WISH_GROUPS = [
  { key: FILTERS.focus.key, field: 'focus', label: 'Schwerpunkt', terms: FOCUS_TERMS },
  { key: FILTERS.kind.key, field: 'kind', label: 'Art der Einrichtung', terms: KIND_TERMS },
  { key: FILTERS.operatorType.key, field: 'operator', label: 'Träger', terms: OPERATOR_TERMS },
] as const satisfies readonly {
  key: QueryKey;
  field: keyof Wishes;
  label: string;
  terms: readonly object[];
}[];

/** Prefix of the keys of single weights: "gewicht-einwohner". */
export const WEIGHT_PREFIX = 'gewicht-';

const MUNICIPALITY = /^\d{8}$/;
const MAX_COLLECTED = 50;

function weightsFrom(params: URLSearchParams): Weights {
  const preset = PRESETS.find((each) => each.id === params.get('vorlage')) ?? DEFAULT_PRESET;
  const weight = (id: DimensionId, key: string): number => {
    const given = params.get(WEIGHT_PREFIX + key) ?? '';
    return /^\d{1,2}$/.test(given) ? Math.min(MAX_WEIGHT, Number(given)) : preset.weights[id];
  };
  return Object.fromEntries(DIMENSIONS.map(({ id, key }) => [id, weight(id, key)])) as Weights;
}

function wishesFrom(params: URLSearchParams): Wishes {
  return Object.fromEntries(
    WISH_GROUPS.map(({ key, field, terms }) => [field, listParam(params, key, idsOf<string>(terms))]),
  ) as unknown as Wishes;
}

/** Parses any query into a valid state. */
export function parseSimilarityQuery(params: URLSearchParams): SimilarityQuery {
  return {
    municipality: patternParam(params, 'gemeinde', MUNICIPALITY),
    weights: weightsFrom(params),
    wishes: wishesFrom(params),
    requirements: listParam(
      params,
      'mit',
      REQUIREMENTS.map(({ id }) => id),
    ),
    collected: patternListParam(params, 'merkliste', SLUG, MAX_COLLECTED),
  };
}

/** Writes a state as a query without "?". Names the preset where the weights equal one. */
export function serialiseSimilarityQuery({
  municipality,
  weights,
  wishes,
  requirements,
  collected,
}: SimilarityQuery): string {
  const preset = presetOf(weights);
  return writeParams([
    ['gemeinde', municipality],
    ['vorlage', preset && unlessDefault(preset.id, DEFAULT_PRESET.id)],
    ...(preset ? [] : DIMENSIONS).map(
      ({ id, key }) =>
        [`${WEIGHT_PREFIX}${key}`, unlessDefault(weights[id], DEFAULT_PRESET.weights[id])] as const,
    ),
    ...WISH_GROUPS.map(({ key, field }) => [key, wishes[field].join(',')] as const),
    ['mit', requirements.join(',')],
    ['merkliste', collected.join(',')],
  ]);
}

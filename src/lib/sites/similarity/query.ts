/**
 * The query string of `/gemeinden/aehnlich/`: one total parser (what it does not know, it drops) and one serialiser
 * (defaults omitted, keys ordered). The URL owns this state.
 */
import { NO_WISHES, type Wishes } from './compare.ts';
import { FOCUS_TERMS, idsOf, KIND_TERMS, OPERATOR_TERMS } from '../vocabulary.ts';
import { DIMENSIONS, MAX_WEIGHT, PRESETS, presetOf, type DimensionId, type Weights } from './weights.ts';

/** Everything the page's URL says. */
export interface SimilarityQuery {
  /** Key of the municipality that looks for models. */
  readonly municipality: string | undefined;
  readonly weights: Weights;
  readonly wishes: Wishes;
  /** Slugs of the collected sites, in the order they were collected. */
  readonly collected: readonly string[];
}

const [DEFAULT_PRESET] = PRESETS;

export const DEFAULT_SIMILARITY_QUERY: SimilarityQuery = {
  municipality: undefined,
  weights: DEFAULT_PRESET.weights,
  wishes: NO_WISHES,
  collected: [],
};

/** The wishes with their key in the query and their ids, in the order the query is written. */
export const WISH_GROUPS = [
  { key: 'schwerpunkt', field: 'focus', label: 'Schwerpunkt', terms: FOCUS_TERMS },
  { key: 'art', field: 'kind', label: 'Art des Hauses', terms: KIND_TERMS },
  { key: 'traeger', field: 'operator', label: 'Träger', terms: OPERATOR_TERMS },
] as const satisfies readonly { key: string; field: keyof Wishes; label: string; terms: readonly object[] }[];

/** Prefix of the keys that carry single weights: "gewicht-einwohner". */
export const WEIGHT_PREFIX = 'gewicht-';

const SLUG = /^[a-z0-9-]{1,80}$/;
const MAX_COLLECTED = 50;

function values(params: URLSearchParams, key: string): string[] {
  return params.getAll(key).flatMap((value) => value.split(','));
}

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
    WISH_GROUPS.map(({ key, field, terms }) => {
      const given = new Set(values(params, key));
      return [field, idsOf<string>(terms).filter((id) => given.has(id))];
    }),
  ) as unknown as Wishes;
}

/** Turns any query into a valid state. Lists may come as "a,b" or repeated, as a plain form sends them. */
export function parseSimilarityQuery(params: URLSearchParams): SimilarityQuery {
  const municipality = params.get('gemeinde') ?? '';
  return {
    municipality: /^\d{8}$/.test(municipality) ? municipality : undefined,
    weights: weightsFrom(params),
    wishes: wishesFrom(params),
    collected: [...new Set(values(params, 'merkliste'))]
      .filter((slug) => SLUG.test(slug))
      .slice(0, MAX_COLLECTED),
  };
}

/** Writes a state as a query without its "?". Weights that are a preset's are named by it. */
export function serialiseSimilarityQuery(query: SimilarityQuery): string {
  const parts: string[] = [];
  if (query.municipality) parts.push(`gemeinde=${query.municipality}`);
  const preset = presetOf(query.weights);
  if (preset && preset !== DEFAULT_PRESET) parts.push(`vorlage=${preset.id}`);
  for (const { id, key } of preset ? [] : DIMENSIONS) {
    const weight = query.weights[id];
    if (weight !== DEFAULT_PRESET.weights[id]) parts.push(`${WEIGHT_PREFIX}${key}=${weight}`);
  }
  for (const { key, field } of WISH_GROUPS) {
    if (query.wishes[field].length > 0) parts.push(`${key}=${query.wishes[field].join(',')}`);
  }
  if (query.collected.length > 0) parts.push(`merkliste=${query.collected.join(',')}`);
  return parts.join('&');
}

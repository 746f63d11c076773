import { DEFAULT_COMPARE, parseCompare, serialiseCompare, type CompareQuery } from './compare-query.ts';

/** Serialises only the parts of a query that the figures depend on; ignores sorting, map settings and paper. */
export function figuresKey(query: CompareQuery): string {
  const { measure, method, sort, descending, paperOrientation } = DEFAULT_COMPARE;
  return serialiseCompare({ ...query, measure, method, sort, descending, paperOrientation });
}

/** Parses a key made by `figuresKey`. */
export function queryOfKey(text: string): CompareQuery {
  return parseCompare(new URLSearchParams(text));
}

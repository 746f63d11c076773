import { DEFAULT_COMPARE, parseCompare, serialiseCompare, type CompareQuery } from './compare-query.ts';

/** What the figures depend on, as text: two questions that differ in order, map or sheet only are the same. */
export function figuresKey(query: CompareQuery): string {
  const { measure, method, sort, descending, paperOrientation } = DEFAULT_COMPARE;
  return serialiseCompare({ ...query, measure, method, sort, descending, paperOrientation });
}

/** The question that such a text stands for. */
export function queryOfKey(text: string): CompareQuery {
  return parseCompare(new URLSearchParams(text));
}

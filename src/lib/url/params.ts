/** Readers and writers of query parameters. Reading is total: unknown values fall back or are dropped. */
import type { QueryKey } from './query-keys.ts';

/** The parameters of a query without "?". */
export const paramsOf = (query: string): URLSearchParams => new URLSearchParams(query);

/** Slug of a site, or id of a place. */
export const SLUG = /^[a-z0-9-]{1,80}$/;

/** Values of a list: "a,b", or repeated keys, as an HTML form submits them. */
const valuesOf = (params: URLSearchParams, key: QueryKey): string[] =>
  params.getAll(key).flatMap((value) => value.split(','));

/** Known ids in a list, in the order of `known`. */
export function listParam<Id extends string>(
  params: URLSearchParams,
  key: QueryKey,
  known: readonly Id[],
): Id[] {
  const values = new Set(valuesOf(params, key));
  return known.filter((id) => values.has(id));
}

/** Values of a list that match a pattern: unique, in the given order, at most `max`. */
export function patternListParam(
  params: URLSearchParams,
  key: QueryKey,
  pattern: RegExp,
  max: number,
): string[] {
  return [...new Set(valuesOf(params, key).filter((value) => pattern.test(value)))].slice(0, max);
}

/** A value that matches a pattern. */
export function patternParam(params: URLSearchParams, key: QueryKey, pattern: RegExp): string | undefined {
  const value = params.get(key);
  return value !== null && pattern.test(value) ? value : undefined;
}

/** One of the known values, otherwise the fallback. */
export function choiceParam<Value extends string | number, Fallback>(
  params: URLSearchParams,
  key: QueryKey,
  known: readonly Value[],
  fallback: Fallback,
): Value | Fallback {
  const value = params.get(key);
  return known.find((each) => String(each) === value) ?? fallback;
}

/** Writes a query without "?"; omits empty values; commas and slashes stay readable. */
export function writeParams(
  parts: readonly (readonly [key: QueryKey, value: string | number | undefined])[],
): string {
  return parts
    .filter(([, value]) => value !== undefined && value !== '')
    .map(
      ([key, value = '']) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/')}`,
    )
    .join('&');
}

/** The value, or undefined (omitted from the query) if it is the default. */
export function unlessDefault<Value>(value: Value, standard: Value): Value | undefined {
  return value === standard ? undefined : value;
}

/** Readers and writers of query parameters. Reading is total: unknown values fall back to the default. */

/** Known ids in a comma-separated list, in the order of `known`. */
export function listParam<Id extends string>(
  params: URLSearchParams,
  key: string,
  known: readonly Id[],
): Id[] {
  const values = new Set(params.getAll(key).flatMap((value) => value.split(',')));
  return known.filter((id) => values.has(id));
}

/** Entries of a comma-separated list that match a pattern: unique, in their order, at most `max`. */
export function patternParam(params: URLSearchParams, key: string, pattern: RegExp, max: number): string[] {
  const values = params.getAll(key).flatMap((value) => value.split(','));
  return [...new Set(values.filter((value) => pattern.test(value)))].slice(0, max);
}

/** The parameter as one of the known values, or the fallback. */
export function choiceParam<Value extends string | number>(
  params: URLSearchParams,
  key: string,
  known: readonly Value[],
  fallback: Value,
): Value {
  const value = params.get(key);
  return known.find((each) => String(each) === value) ?? fallback;
}

/** Serialises parameters without "?"; omits empty values and leaves commas and slashes unescaped. */
export function writeParts(parts: readonly (readonly [key: string, value: string])[]): string {
  return parts
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/')}`)
    .join('&');
}

/** The value as text; empty if it is the default. */
export function unlessDefault<Value extends string | number>(value: Value, standard: Value): string {
  return value === standard ? '' : String(value);
}

/** Pieces both planning queries are made of. Reading is total: what is unknown falls back. */

/** The known ids that a comma list names, in their own order. */
export function listParam<Id extends string>(
  params: URLSearchParams,
  key: string,
  known: readonly Id[],
): Id[] {
  const given = new Set(params.getAll(key).flatMap((value) => value.split(',')));
  return known.filter((id) => given.has(id));
}

/** Entries of a comma list that fit a pattern, each once, in the order given, at most `most`. */
export function patternParam(params: URLSearchParams, key: string, pattern: RegExp, most: number): string[] {
  const given = params.getAll(key).flatMap((value) => value.split(','));
  return [...new Set(given.filter((value) => pattern.test(value)))].slice(0, most);
}

/** One of the known values, or the fallback. */
export function choiceParam<Value extends string | number>(
  params: URLSearchParams,
  key: string,
  known: readonly Value[],
  fallback: Value,
): Value {
  const given = params.get(key);
  return known.find((each) => String(each) === given) ?? fallback;
}

/** Writes parts as a query without "?"; empty values are left out; commas and slashes stay readable. */
export function writeParts(parts: readonly (readonly [key: string, value: string])[]): string {
  return parts
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/')}`)
    .join('&');
}

/** A value as a query part, empty where it is the default. */
export function unlessDefault<Value extends string | number>(value: Value, standard: Value): string {
  return value === standard ? '' : String(value);
}

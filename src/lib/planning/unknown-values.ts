/** Tests for the values of each query key. Keys not in it are not checked. */
export type KnownValues = Readonly<Record<string, (value: string) => boolean>>;

/** Returns a test for one of the offered values. */
export const isOneOf =
  (known: readonly (string | number)[]) =>
  (value: string): boolean =>
    known.some((each) => String(each) === value);

/** Returns the values of a link that the page does not know: ["umkreis=7"]. */
export function unknownValues(params: URLSearchParams, known: KnownValues): string[] {
  return [...params].flatMap(([key, text]) => {
    const isKnown = known[key];
    if (!isKnown) return [];
    return text
      .split(',')
      .filter((value) => value !== '' && !isKnown(value))
      .map((value) => `${key}=${value}`);
  });
}

/** Returns the parameters without the values that the page does not know. */
export function knownValues(params: URLSearchParams, known: KnownValues): URLSearchParams {
  return new URLSearchParams(
    [...params].flatMap(([key, text]) => {
      const isKnown = known[key];
      const kept = isKnown ? text.split(',').filter(isKnown).join(',') : text;
      return kept === '' ? [] : [[key, kept]];
    }),
  );
}

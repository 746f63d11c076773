/** For each key of a query whether a value is known. Other keys belong to somebody else. */
export type KnownValues = Readonly<Record<string, (value: string) => boolean>>;

/** Whether a value is one of the offered ones. */
export const isOneOf =
  (known: readonly (string | number)[]) =>
  (value: string): boolean =>
    known.some((each) => String(each) === value);

/** Values of a link that the page does not know and therefore ignores: ["umkreis=7"]. */
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

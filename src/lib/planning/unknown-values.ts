/** Splits what a link says into what the page knows and what it leaves out and names. */

/** Values of one key: the text that the page reads, and the values that it does not know. */
interface Sorted {
  readonly kept: string;
  readonly ignored: readonly string[];
}

/** Sorts the values of a key; `texts` has one entry per occurrence of the key in the link. */
export type ReadKey = (texts: readonly string[], params: URLSearchParams) => Sorted;

/** Readers of each query key. Keys not in it are not checked. */
export type KnownValues = Readonly<Record<string, ReadKey>>;

/** Reads a key with one value: the first known one counts. "5,10" is one value, and unknown. */
export function oneValue(known: readonly (string | number)[]): ReadKey {
  const values = new Set(known.map(String));
  return (texts) => {
    const kept = texts.find((each) => values.has(each)) ?? '';
    return { kept, ignored: texts.filter((each) => each !== '' && each !== kept) };
  };
}

/** Reads a list of values separated by commas; `most` is the largest number that the page takes. */
export function manyValues(
  isKnown: (value: string, params: URLSearchParams) => boolean,
  most = Infinity,
): ReadKey {
  return (texts, params) => {
    const values = [...new Set(texts.flatMap((each) => each.split(',')))].filter((each) => each !== '');
    const kept = values.filter((each) => isKnown(each, params)).slice(0, most);
    return { kept: kept.join(','), ignored: values.filter((each) => !kept.includes(each)) };
  };
}

/** Returns a test for one of the offered values. */
export function isOneOf(known: readonly string[]): (value: string) => boolean {
  const values = new Set(known);
  return (value) => values.has(value);
}

/** Returns the parameters without the values that the page does not know; `ignored` names these: ["umkreis=7"]. */
export function knownValues(
  params: URLSearchParams,
  known: KnownValues,
): { readonly params: URLSearchParams; readonly ignored: readonly string[] } {
  const kept = new URLSearchParams();
  const ignored: string[] = [];
  for (const key of new Set(params.keys())) {
    // A key such as "__proto__" is none of the page's, though every object has it.
    const read = Object.hasOwn(known, key) ? known[key] : undefined;
    const texts = params.getAll(key);
    const sorted = read?.(texts, params);
    for (const text of sorted ? [sorted.kept] : texts) if (text !== '') kept.append(key, text);
    ignored.push(...(sorted?.ignored ?? []).map((value) => `${key}=${value}`));
  }
  return { params: kept, ignored };
}

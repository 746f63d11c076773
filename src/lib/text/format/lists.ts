/** Enumerations: "Zwickau, Leipzig und Coswig". */

const TYPES = { und: 'conjunction', oder: 'disjunction' } as const;

/** Created on first use, because it takes milliseconds. */
const made: Partial<Record<keyof typeof TYPES, Intl.ListFormat>> = {};

/** Joins words as a German enumeration; an empty list gives an empty text. */
export function joinList(words: Iterable<string>, by: keyof typeof TYPES = 'und'): string {
  const list = (made[by] ??= new Intl.ListFormat('de', { type: TYPES[by] }));
  return list.format(words);
}

/** Enumerations: "Zwickau, Leipzig und Coswig". */

const LISTS = {
  und: new Intl.ListFormat('de', { type: 'conjunction' }),
  oder: new Intl.ListFormat('de', { type: 'disjunction' }),
};

/** Joins words as a German enumeration; an empty list gives an empty text. */
export function joinList(words: Iterable<string>, by: keyof typeof LISTS = 'und'): string {
  return LISTS[by].format(words);
}

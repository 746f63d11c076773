/** CLDR plural categories of each language; a catalogue that omits one is a type error. */
interface Categories {
  de: 'one' | 'other';
  en: 'one' | 'other';
  uk: 'one' | 'few' | 'many' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  pl: 'one' | 'few' | 'many' | 'other';
  cs: 'one' | 'few' | 'many' | 'other';
}

/** Selects the form for a number: `plural(3, { one: …, other: … })`. */
export type Plural<Tag extends keyof Categories> = (
  count: number,
  forms: Readonly<Record<Categories[Tag], string>>,
) => string;

/** Plural rule of a language. */
export function pluralIn<Tag extends keyof Categories>(tag: Tag): Plural<Tag> {
  const rules = new Intl.PluralRules(tag);
  // `Intl` returns the language's own categories only; plural.test.ts compares them with `Categories`.
  return (count, forms) => forms[rules.select(count) as Categories[Tag]];
}

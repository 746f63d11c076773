/** The plural categories each language has, as CLDR names them; a catalogue that leaves one out fails the types. */
interface Categories {
  de: 'one' | 'other';
  en: 'one' | 'other';
  uk: 'one' | 'few' | 'many' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  pl: 'one' | 'few' | 'many' | 'other';
  cs: 'one' | 'few' | 'many' | 'other';
}

/** Picks the form a number asks for: `plural(3, { one: …, other: … })`. */
export type Plural<Tag extends keyof Categories> = (
  count: number,
  forms: Readonly<Record<Categories[Tag], string>>,
) => string;

/** The plural rule of a language. */
export function pluralIn<Tag extends keyof Categories>(tag: Tag): Plural<Tag> {
  const rules = new Intl.PluralRules(tag);
  // The rules of a tag give its own categories only; plural.test.ts compares both.
  return (count, forms) => forms[rules.select(count) as Categories[Tag]];
}

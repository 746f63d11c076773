import { languageOf, type LanguagePrefix } from '$lib/text/format/languages.ts';
import type { Catalogue, LanguageTexts, TermTexts } from '$lib/text/catalogue.ts';

type Parts = Promise<[{ texts: LanguageTexts }, { terms: TermTexts }]>;

/** One chunk per language, so that a page loads no other. */
const PARTS: Readonly<Record<LanguagePrefix, () => Parts>> = {
  leicht: () =>
    Promise.all([import('$lib/text/messages/leicht/catalogue.ts'), import('$lib/sites/terms/leicht.ts')]),
  en: () => Promise.all([import('$lib/text/messages/en/catalogue.ts'), import('$lib/sites/terms/en.ts')]),
  uk: () => Promise.all([import('$lib/text/messages/uk/catalogue.ts'), import('$lib/sites/terms/uk.ts')]),
  ar: () => Promise.all([import('$lib/text/messages/ar/catalogue.ts'), import('$lib/sites/terms/ar.ts')]),
  pl: () => Promise.all([import('$lib/text/messages/pl/catalogue.ts'), import('$lib/sites/terms/pl.ts')]),
  cs: () => Promise.all([import('$lib/text/messages/cs/catalogue.ts'), import('$lib/sites/terms/cs.ts')]),
};

/** Loads all texts of a language. */
export async function catalogueOf(prefix: LanguagePrefix): Promise<Catalogue> {
  const language = languageOf(prefix);
  if (!language) throw new Error(`Unknown language "${prefix}".`);
  const [{ texts }, { terms }] = await PARTS[prefix]();
  return { ...texts, language, terms };
}

import { getContext, setContext } from 'svelte';
import type { Catalogue } from './catalogue.ts';

const KEY = Symbol('catalogue');

/** Sets the language of all components below; undefined for German. Call during component initialisation. */
export function provideCatalogue(catalogue: Catalogue | undefined): void {
  setContext(KEY, catalogue);
}

/** Texts of the page's language; undefined for German. */
export function useCatalogue(): Catalogue | undefined {
  return getContext<Catalogue | undefined>(KEY);
}

/** Comma with its space, in the script of the page's language. */
export function useComma(): string {
  return useCatalogue()?.language.dir === 'rtl' ? '، ' : ', ';
}

/**
 * "de" on pages in another language, for `lang` of texts from the data and `hreflang` of links to pages in German only;
 * undefined on German pages.
 */
export function useGermanMark(): 'de' | undefined {
  const language = useCatalogue()?.language;
  return language && !language.tag.startsWith('de') ? 'de' : undefined;
}

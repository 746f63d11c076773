import type { ParamMatcher } from '@sveltejs/kit';
import { OTHER_LANGUAGES, type LanguagePrefix } from '$lib/text/languages.ts';

/** Prefixes of the languages other than German. */
export const match = ((param): param is LanguagePrefix =>
  OTHER_LANGUAGES.some((prefix) => prefix === param)) satisfies ParamMatcher;

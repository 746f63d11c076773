import type { ParamMatcher } from '@sveltejs/kit';
import type { LanguagePrefix } from '$lib/text/format/languages.ts';
import { OTHER_LANGUAGES } from '$lib/text/languages-offered.ts';

/** Prefixes of the languages other than German. */
export const match = ((param): param is LanguagePrefix =>
  OTHER_LANGUAGES.some((prefix) => prefix === param)) satisfies ParamMatcher;

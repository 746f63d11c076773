/** Languages of the parents' pages. German has no prefix and all pages; the others have `TRANSLATED`. */
export interface Language {
  /** First part of the path: "en" in "/en/…"; empty for German. */
  readonly prefix: LanguagePrefix | '';
  /** BCP 47 tag; "de-simple" is Leichte Sprache. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's name for itself. */
  readonly name: string;
  /**
   * True once a speaker (for Leichte Sprache: a Prüfgruppe) has reviewed all texts. Until then every page says that
   * they are machine-translated.
   */
  readonly reviewed: boolean;
}

export type LanguagePrefix = 'leicht' | 'en' | 'uk' | 'ar' | 'pl' | 'cs';

const ltr = (prefix: Language['prefix'], tag: string, name: string, reviewed: boolean): Language => ({
  prefix,
  tag,
  dir: 'ltr',
  name,
  reviewed,
});

/** All languages with texts, in the order of the switcher; a region can offer fewer (languages-offered.ts). */
export const LANGUAGES: readonly Language[] = [
  ltr('', 'de', 'Deutsch', true),
  ltr('leicht', 'de-simple', 'Leichte Sprache', false),
  ltr('en', 'en', 'English', false),
  ltr('uk', 'uk', 'Українська', false),
  { prefix: 'ar', tag: 'ar', dir: 'rtl', name: 'العربية', reviewed: false },
  ltr('pl', 'pl', 'Polski', false),
  ltr('cs', 'cs', 'Čeština', false),
];

/** Language of a path's first part; undefined if it is not one. */
export function languageOf(prefix: string | undefined): Language | undefined {
  return LANGUAGES.find((each) => each.prefix === prefix);
}

/** Value of `lang` attributes: screen readers know "de", but not the tag of Leichte Sprache. */
export function langAttribute({ tag }: Language): string {
  return tag.slice(0, 2);
}

/** Routes that exist in every language, by their German id. */
const TRANSLATED = new Set(['/', '/standorte', '/standorte/[slug]', '/schwerpunkte/[id]']);

/**
 * German path of the page that a route shows ("/standorte/x/" for "/en/standorte/x/"); undefined if the page exists in
 * German only.
 */
export function translatedPath(
  routeId: string | null,
  params: Readonly<Record<string, string | undefined>>,
): `/${string}` | undefined {
  const id = (routeId ?? '').replace('/[lang=language]', '') || '/';
  if (!TRANSLATED.has(id)) return undefined;
  const path = id.replace(/\[(\w+)\]/, (_, name: string) => params[name] ?? '');
  return path === '/' ? '/' : `/${path.slice(1)}/`;
}

/** True for a German path with translations. */
export function isTranslated(path: string): boolean {
  return path === '/' || /^\/standorte\/([^/]+\/)?$|^\/schwerpunkte\/[^/]+\/$/.test(path);
}

/** Path of the page in another language; `path` is the German one. */
export function pathIn({ prefix }: Pick<Language, 'prefix'>, path: `/${string}`): `/${string}` {
  return prefix ? `/${prefix}${path}` : path;
}

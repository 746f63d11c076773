/** The languages of the parent's path. German has no prefix and every page; the others have the pages below. */
export interface Language {
  /** First part of the path: "en" for "/en/…"; empty for German. */
  readonly prefix: LanguagePrefix | '';
  /** BCP 47; "de-simple" is Leichte Sprache. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the language calls itself. */
  readonly name: string;
  /**
   * True once a person who speaks the language (Leichte Sprache: a Prüfgruppe) has read all its texts. Until then every
   * page says that a machine has written them.
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

/** Every language there are texts in, in the order of the switcher; a region may offer fewer (languages-offered.ts). */
export const LANGUAGES: readonly Language[] = [
  ltr('', 'de', 'Deutsch', true),
  ltr('leicht', 'de-simple', 'Leichte Sprache', false),
  ltr('en', 'en', 'English', false),
  ltr('uk', 'uk', 'Українська', false),
  { prefix: 'ar', tag: 'ar', dir: 'rtl', name: 'العربية', reviewed: false },
  ltr('pl', 'pl', 'Polski', false),
  ltr('cs', 'cs', 'Čeština', false),
];

/** The language of a path's first part; undefined for what is none. */
export function languageOf(prefix: string | undefined): Language | undefined {
  return LANGUAGES.find((each) => each.prefix === prefix);
}

/** For `lang` attributes: screen readers know "de", not its variant for Leichte Sprache. */
export function langAttribute({ tag }: Language): string {
  return tag.slice(0, 2);
}

/** Routes that exist in every language, by their German id. */
const TRANSLATED = new Set(['/', '/standorte', '/standorte/[slug]', '/schwerpunkte/[id]']);

/**
 * The German path of the page a route shows ("/standorte/x/" for "/en/standorte/x/"), or undefined where the page exists
 * in German only.
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

/** True for a German path whose page exists in every language. */
export function isTranslated(path: string): boolean {
  return path === '/' || /^\/standorte\/([^/]+\/)?$|^\/schwerpunkte\/[^/]+\/$/.test(path);
}

/** The same page in another language; `path` is the German one. */
export function pathIn({ prefix }: Pick<Language, 'prefix'>, path: `/${string}`): `/${string}` {
  return prefix ? `/${prefix}${path}` : path;
}

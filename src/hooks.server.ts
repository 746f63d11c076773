import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { STATIC_MAP_PLACEHOLDER } from '$lib/drawing/static-map-placeholder.ts';
import { DEFAULT_COMPARE } from '$lib/planning/compare/compare-query.ts';
import { DEFAULT_PLAN } from '$lib/planning/plan/plan-query.ts';
import { staticMap } from '$lib/server/static-map.ts';
import { boldNegation } from '$lib/text/format/negation.ts';
import { langAttribute, languageOf, pathIn, translatedPath } from '$lib/text/format/languages.ts';
import { OFFERED } from '$lib/text/languages-offered.ts';
import { absoluteUrl, siteConfig } from '$lib/text/site-config.ts';

/** The sub-path as configured; while a page is rendered `base` is relative to it. */
const root: string = base;

/** The page in all its languages, for search engines; they want full addresses, which need a configured `siteUrl`. */
function alternatesOf(german: `/${string}` | undefined): string {
  if (!german) return '';
  const link = (tag: string, path: `/${string}`): string =>
    `<link rel="alternate" hreflang="${tag}" href="${absoluteUrl(siteConfig, path) ?? root + path}" />`;
  return OFFERED.map((language) => link(language.tag, pathIn(language, german)))
    .concat(link('x-default', german))
    .join('');
}

/** The A4 format that the planner's pages print in as long as nobody chose another (planning/print.css). */
function paperOrientationOf(route: string | null): string {
  if (route === '/vergleich') return `data-paper-orientation="${DEFAULT_COMPARE.paperOrientation}"`;
  return route === '/planung' ? `data-paper-orientation="${DEFAULT_PLAN.paperOrientation}"` : '';
}

/** Fills the placeholders of app.html (language, direction, paper, other languages' addresses) and that of the static map. */
export const handle: Handle = ({ event, resolve }) => {
  const params: Readonly<Record<string, string | undefined>> = event.params;
  const language = languageOf(params.lang);
  const lang = language ? langAttribute(language) : 'de';
  const dir = language?.dir ?? 'ltr';
  const alternates = alternatesOf(translatedPath(event.route.id, params));
  return resolve(event, {
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.includes('atkinson-latin.')),
    transformPageChunk: ({ html }) => {
      const page = html
        .replace('%lang%', lang)
        .replace('%dir%', dir)
        .replace('%language%', language?.tag ?? 'de')
        .replace('%paper-orientation%', paperOrientationOf(event.route.id))
        .replace('%alternates%', alternates)
        .replace(STATIC_MAP_PLACEHOLDER, () => staticMap);
      // The start page has a script that expects the text as the catalogue has it.
      if (language?.tag === 'de-simple' && event.route.id !== '/[lang=language]') return boldNegation(page);
      // 404.html is shown at any depth, where relative addresses would lead nowhere.
      return event.route.id === '/404.html' ? page.replaceAll(/(href|src)="\.\//g, `$1="${root}/`) : page;
    },
  });
};

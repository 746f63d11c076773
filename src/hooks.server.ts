import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { STATIC_MAP_PLACEHOLDER } from '$lib/drawing/static-map-placeholder.ts';
import { DEFAULT_COMPARE } from '$lib/planning/compare/compare-query.ts';
import { DEFAULT_PLAN } from '$lib/planning/plan/plan-query.ts';
import { staticMap } from '$lib/server/static-map.ts';
import { boldNegation } from '$lib/text/format/negation.ts';
import {
  langAttribute,
  languageOf,
  pathIn,
  translatedPath,
  type Language,
} from '$lib/text/format/languages.ts';
import { OFFERED } from '$lib/text/languages-offered.ts';
import { de } from '$lib/text/messages/de/start.ts';
import { absoluteUrl, siteConfig } from '$lib/text/site-config.ts';
import { scriptSafeJson, startPageJson } from '$lib/ui/json-ld.ts';
import { catalogueOf } from './routes/[lang=language]/catalogues.ts';

/** The configured sub-path; while a page is rendered, `base` is relative to it. */
const root: string = base;

/** Links to the page in all languages, for search engines. Requires absolute URLs and so a configured `siteUrl`. */
function alternatesOf(german: `/${string}` | undefined): string {
  if (!german) return '';
  const link = (tag: string, path: `/${string}`): string =>
    `<link rel="alternate" hreflang="${tag}" href="${absoluteUrl(siteConfig, path) ?? root + path}" />`;
  return OFFERED.map((language) => link(language.tag, pathIn(language, german)))
    .concat(link('x-default', german))
    .join('');
}

/**
 * schema.org description of a start page in its language. Inserted here, because the start page is hydrated and would load the
 * code for it.
 */
async function startPageScript(route: string | null, language: Language | undefined): Promise<string> {
  if (route !== '/' && route !== '/[lang=language]') return '';
  const { start } = language?.prefix ? (await catalogueOf(language.prefix)).start : de;
  const json = startPageJson(siteConfig, {
    path: pathIn({ prefix: language?.prefix ?? '' }, '/'),
    language: language?.tag ?? 'de',
    name: start.title,
    description: start.description,
  });
  return `<script type="application/ld+json">${scriptSafeJson(json)}</script>`;
}

/** Default A4 orientation of the planner's pages in print (planning/print.css). */
function paperOrientationOf(route: string | null): string {
  if (route === '/vergleich') return `data-paper-orientation="${DEFAULT_COMPARE.paperOrientation}"`;
  return route === '/planung' ? `data-paper-orientation="${DEFAULT_PLAN.paperOrientation}"` : '';
}

/**
 * Moves the style sheets before the scripts and the font: over six connections, as HTTP/1.1 has them, they would wait for
 * these, and nothing is painted without them.
 */
function stylesFirst(html: string): string {
  const styles = html.match(/\n\s*<link href="[^"]+" rel="stylesheet">/g) ?? [];
  const first = html.search(/\n\s*<link href="[^"]+" rel="(module)?preload"/);
  if (first < 0) return html;
  const rest = styles.reduce((page, style) => page.replace(style, ''), html.slice(first));
  return html.slice(0, first) + styles.join('') + rest;
}

/**
 * Fills the placeholders of app.html (language, direction, paper orientation, alternate languages) and inserts the
 * static map.
 */
export const handle: Handle = async ({ event, resolve }) => {
  const params: Readonly<Record<string, string | undefined>> = event.params;
  const language = languageOf(params.lang);
  const lang = language ? langAttribute(language) : 'de';
  const dir = language?.dir ?? 'ltr';
  const alternates = alternatesOf(translatedPath(event.route.id, params));
  const described = await startPageScript(event.route.id, language);
  return resolve(event, {
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.includes('atkinson-latin.')),
    transformPageChunk: ({ html }) => {
      const page = stylesFirst(html)
        .replace('%lang%', lang)
        .replace('%dir%', dir)
        .replace('%language%', language?.tag ?? 'de')
        .replace('%paper-orientation%', paperOrientationOf(event.route.id))
        .replace('%alternates%', () => alternates + described)
        .replace(STATIC_MAP_PLACEHOLDER, () => staticMap);
      // Except on the start page: hydration expects the catalogue's text.
      if (language?.tag === 'de-simple' && event.route.id !== '/[lang=language]') return boldNegation(page);
      // Hosts serve 404.html at any depth, so its URLs must be absolute.
      return event.route.id === '/404.html'
        ? page.replaceAll(/(href|src|action)="\.\//g, `$1="${root}/`)
        : page;
    },
  });
};

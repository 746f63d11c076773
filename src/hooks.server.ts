import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';

const RIGHT_TO_LEFT = new Set(['ar']);
/** Path prefixes of the other languages; `leicht` is Leichte Sprache, which is German. */
const LANGUAGES: Record<string, string> = { en: 'en', uk: 'uk', ar: 'ar', pl: 'pl', cs: 'cs', leicht: 'de' };

/** The sub-path as configured; while a page is rendered `base` is relative to it. */
const root: string = base;

/** Writes `lang` and `dir` of the page into app.html. */
export const handle: Handle = ({ event, resolve }) => {
  const params: Readonly<Record<string, string | undefined>> = event.params;
  const lang = LANGUAGES[params.lang ?? ''] ?? 'de';
  const dir = RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr';
  return resolve(event, {
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.includes('atkinson-latin.')),
    transformPageChunk: ({ html }) => {
      const page = html.replace('%lang%', lang).replace('%dir%', dir);
      // 404.html is shown at any depth, where relative addresses would lead nowhere.
      return event.route.id === '/404.html' ? page.replaceAll(/(href|src)="\.\//g, `$1="${root}/`) : page;
    },
  });
};

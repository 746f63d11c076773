/** Builds the service worker's offline answers, in the language of the requested page. */
import { langAttribute, type Language } from '../text/format/languages.ts';
import { OFFLINE } from '../text/messages/offline.ts';

/** The request, and what is known of the offline copy. */
export interface OfflineContext {
  /** Undefined is German. */
  readonly language: Language | undefined;
  /** Path of the German start page, which is always stored. */
  readonly start: string;
  /** Bytes the whole copy takes. */
  readonly size: number | undefined;
}

const HEADERS = { 'Content-Type': 'text/html; charset=utf-8' };
const MEGABYTE = 1_000_000;

// Uses Latin digits in Arabic too, as the pages do.
const tagOf = ({ language }: OfflineContext): string => `${language?.tag ?? 'de'}-u-nu-latn`;

function inWords(bytes: number, context: OfflineContext): string {
  return (bytes / MEGABYTE).toLocaleString(tagOf(context), {
    style: 'unit',
    unit: 'megabyte',
    unitDisplay: context.language?.prefix === 'leicht' ? 'long' : 'short',
    maximumFractionDigits: 1,
  });
}

/** Adds a notice to a stored page (why, date, size of the copy), outside the element that Svelte hydrates. Keeps its headers. */
export async function storedPage(
  stored: Response,
  why: 'offline' | 'slow',
  context: OfflineContext,
): Promise<Response> {
  const date = new Date(stored.headers.get('date') ?? '');
  const day = Number.isNaN(date.valueOf())
    ? undefined
    : date.toLocaleDateString(tagOf(context), { dateStyle: 'long' });
  const texts = OFFLINE[context.language?.prefix ?? ''];
  const sentences = [texts[why](day), ...(context.size ? [texts.size(inWords(context.size, context))] : [])];
  const between = context.language?.prefix === 'leicht' ? '\n' : ' ';
  const note = `<aside class="note offline" aria-label="${texts.label}">${sentences.join(between)}</aside>`;
  const html = (await stored.text()).replace('<div class="app">', (app) => note + app);
  return new Response(html, { headers: stored.headers });
}

/** Returns the notice for a page that is not stored, with links to what is. */
export function missingPage({ language, start }: OfflineContext): Response {
  const texts = OFFLINE[language?.prefix ?? ''];
  const html = `<!doctype html>
<html lang="${language ? langAttribute(language) : 'de'}" dir="${language?.dir ?? 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${texts.missing.split('\n')[0] ?? ''}</title>
<main style="max-width:40rem;margin:2rem auto;padding:1rem;font:1.125rem/1.5 system-ui,sans-serif;white-space:pre-line"><h1 style="font-size:1.5rem">${texts.missing}</h1><p><a href="${start}">${texts.toMap}</a></p></main>`;
  return new Response(html, { status: 503, headers: HEADERS });
}

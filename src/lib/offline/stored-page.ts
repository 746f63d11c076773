/** Builds the service worker's offline answers, in the language of the requested page. */
import { langAttribute, type Language } from '../text/format/languages.ts';
import { OFFLINE } from '../text/messages/offline.ts';

/** The request, and what is known of the offline copy. */
export interface Asked {
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
const tagOf = ({ language }: Asked): string => `${language?.tag ?? 'de'}-u-nu-latn`;

function inWords(bytes: number, asked: Asked): string {
  return (bytes / MEGABYTE).toLocaleString(tagOf(asked), {
    style: 'unit',
    unit: 'megabyte',
    unitDisplay: asked.language?.prefix === 'leicht' ? 'long' : 'short',
    maximumFractionDigits: 1,
  });
}

/** Adds a notice to a stored page (date, size of the copy), outside the element that Svelte hydrates. */
export async function storedPage(stored: Response, asked: Asked): Promise<Response> {
  const date = new Date(stored.headers.get('date') ?? '');
  const day = Number.isNaN(date.valueOf())
    ? undefined
    : date.toLocaleDateString(tagOf(asked), { dateStyle: 'long' });
  const said = OFFLINE[asked.language?.prefix ?? ''];
  const sentences = [said.stored(day), ...(asked.size ? [said.size(inWords(asked.size, asked))] : [])];
  const between = asked.language?.prefix === 'leicht' ? '\n' : ' ';
  const note = `<aside class="note offline" aria-label="${said.label}">${sentences.join(between)}</aside>`;
  const html = (await stored.text()).replace('<div class="app">', (app) => note + app);
  return new Response(html, { headers: HEADERS });
}

/** Returns the notice for a page that is not stored, with links to what is. */
export function missingPage({ language, start }: Asked): Response {
  const said = OFFLINE[language?.prefix ?? ''];
  const html = `<!doctype html>
<html lang="${language ? langAttribute(language) : 'de'}" dir="${language?.dir ?? 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${said.missing.split('\n')[0] ?? ''}</title>
<main style="max-width:40rem;margin:2rem auto;padding:1rem;font:1.125rem/1.5 system-ui,sans-serif;white-space:pre-line"><h1 style="font-size:1.5rem">${said.missing}</h1><p><a href="${start}">${said.toMap}</a></p></main>`;
  return new Response(html, { status: 503, headers: HEADERS });
}

/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Makes the site work without a network. Pages and data: network first, so nothing stale is shown while there is a
 * network; without one, the stored copy with a sentence saying so. Hashed files never change: stored copy first.
 * MapLibre (most of our bytes) is stored only once it was used.
 */
import { languageOf } from './lib/text/languages.ts';
import { OFFLINE } from './lib/text/messages/offline.ts';
import { base, build, files, prerendered, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const CACHE = `ekiz-${version}`;
/** How long a page may take before the stored copy is shown, milliseconds. */
const PATIENCE = 4000;
const START = `${base}/`;
/** Pages worth having in a village without a network: the way from the search to each profile. */
const PAGES = prerendered.filter(
  (path) => path === START || /^\/(standorte\/[^/]+|schwerpunkte|gemeinden)\/$/.test(path.slice(base.length)),
);
/** Files the pages name in their HTML, and data and fonts the script asks for later. */
const ASSETS = build.filter((path) => /\.(css|woff2)$|boundaries|gazetteer/.test(path));

/** The layout and the error page: SvelteKit imports them by number. The start page names its own in its HTML. */
const NODES = build.filter((path) => /\/nodes\/[01]\./.test(path));

/** Scripts that a page's HTML or a script names as needed from the start; what is imported on demand is not among them. */
function scriptsNamedIn(text: string, at: string): string[] {
  const inPage = [...text.matchAll(/["'(]([^"'()]*_app\/immutable\/[\w./-]+\.js)/g)];
  const inScript = [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)];
  return [...inPage, ...inScript].map(
    ([, path = '']) => new URL(path, new URL(at, self.location.href)).pathname,
  );
}

/** Scripts imported only when something is used, such as the place search; not other pages, nor other languages with them. */
function scriptsOnDemand(text: string, at: string): string[] {
  return [...text.matchAll(/import\(\s*["'`](\.[^"'`]+\.js)["'`]/g)]
    .map(([, path = '']) => new URL(path, new URL(at, self.location.href)).pathname)
    .filter((path) => !path.includes('/nodes/'));
}

/** True for scripts that cost little to store; MapLibre does not, and comes with its first use. */
async function isSmall(path: string): Promise<boolean> {
  const { ok, headers } = await fetch(path, { method: 'HEAD' });
  const bytes = Number(headers.get('content-length') ?? Number.NaN);
  return ok && bytes < 40_000;
}

/** Stores scripts and all that they need from the start. */
async function storeScripts(cache: Cache, paths: string[]): Promise<void> {
  const known = new Set(paths);
  for (const path of known) {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
    await cache.put(path, response.clone());
    const text = await response.text();
    for (const named of scriptsNamedIn(text, path)) known.add(named);
    for (const named of scriptsOnDemand(text, path)) if (await isSmall(named)) known.add(named);
  }
}

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  const start = await fetch(START, { cache: 'no-cache' });
  if (!start.ok) throw new Error(`The start page answered ${start.status}.`);
  await storeScripts(cache, [...scriptsNamedIn(await start.clone().text(), START), ...NODES]);
  await cache.put(START, start);
  await cache.addAll([...new Set([...ASSETS, ...files, ...PAGES.filter((page) => page !== START)])]);
}

async function removeOldCaches(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('ekiz-') && name !== CACHE) await caches.delete(name);
  }
}

async function hashedFile(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const stored = await cache.match(request);
  if (stored) return stored;
  const fresh = await fetch(request);
  if (fresh.ok) await cache.put(request, fresh.clone());
  return fresh;
}

/** The stored page with a sentence in its language, put outside of what Svelte hydrates: that it is one, and from when. */
async function storedPage(stored: Response, path: string): Promise<Response> {
  const date = new Date(stored.headers.get('date') ?? '');
  const language = languageOf(path.slice(base.length).split('/')[1]);
  // Digits as on the page itself, also in Arabic.
  const day = Number.isNaN(date.valueOf())
    ? undefined
    : date.toLocaleDateString(`${language?.tag ?? 'de'}-u-nu-latn`, { dateStyle: 'long' });
  const said = OFFLINE[language?.prefix ?? ''];
  const text = await stored.text();
  const note = `<aside class="note offline" aria-label="${said.label}">${said.stored(day)}</aside>`;
  const html = text.replace('<div class="app">', (app) => note + app);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

async function freshOrStored(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  // Filters and places are in the query; the page is the same for all of them.
  const key = request.mode === 'navigate' ? new URL(request.url).pathname : request.url;
  const stored = await cache.match(key);
  try {
    const fresh = await fetch(request, stored ? { signal: AbortSignal.timeout(PATIENCE) } : {});
    if (fresh.ok) await cache.put(key, fresh.clone());
    return fresh;
  } catch (error) {
    if (!stored) throw error;
    return request.mode === 'navigate' ? storedPage(stored, key) : stored;
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCaches().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || request.headers.has('range')) return;
  event.respondWith(url.pathname.includes('/_app/immutable/') ? hashedFile(request) : freshOrStored(request));
});

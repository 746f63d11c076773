/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Makes the site work without a network. Pages: network first, so nothing stale is shown while there is a network;
 * without one, the stored copy with a sentence saying so. Hashed files never change: stored copy first. What is stored
 * in advance is listed by the build (tools/offline-copy.ts). A new version waits until a page asks it to take over
 * (lib/offline), or until no page of the old one is open.
 */
import { copyPath, type OfflineCopy } from './lib/offline/copy.ts';
import { missingPage, storedPage, type Asked } from './lib/offline/stored-page.ts';
import { languageOf } from './lib/text/languages.ts';
import { base, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const CACHE = `ekiz-${version}`;
const COPY = base + copyPath(version);
/** How long a page may take before the stored copy is shown, milliseconds. */
const PATIENCE = 4000;

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  const listed = await fetch(COPY);
  if (!listed.ok) throw new Error(`${COPY} answered ${listed.status}.`);
  const { paths } = (await listed.clone().json()) as OfflineCopy;
  await cache.put(COPY, listed);
  await cache.addAll(
    // A page that the browser still had would be of the version before.
    paths.map((path) => new Request(base + path, path.endsWith('/') ? { cache: 'no-cache' } : {})),
  );
  // Whoever reads in another language keeps the page that is open.
  for (const { url } of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    await cache.add(new URL(url).pathname).catch(() => undefined);
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

/** How large the copy is, bytes; undefined where that is not known. */
async function copySize(cache: Cache): Promise<number | undefined> {
  const listed = await cache.match(COPY);
  return listed && ((await listed.json()) as OfflineCopy).stored;
}

async function freshOrStored(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const isPage = request.mode === 'navigate';
  const { pathname } = new URL(request.url);
  // Filters and places are in the query; the page is the same for all of them.
  const stored = await cache.match(isPage ? pathname : request);
  try {
    const fresh = await fetch(request, stored ? { signal: AbortSignal.timeout(PATIENCE) } : {});
    // Downloads are not kept: nobody would see from when they are.
    if (fresh.ok && isPage) await cache.put(pathname, fresh.clone());
    return fresh;
  } catch (error) {
    if (!isPage) {
      if (stored) return stored;
      throw error;
    }
    const language = languageOf(pathname.slice(base.length).split('/')[1]);
    const asked: Asked = { language, start: `${base}/`, size: await copySize(cache) };
    return stored ? storedPage(stored, asked) : missingPage(asked);
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCaches().then(() => self.clients.claim()));
});

// A page asks which version waits, and when its reader wants it, that it take over.
self.addEventListener('message', (event) => {
  if (event.data === 'version') event.ports[0]?.postMessage(version);
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || request.headers.has('range')) return;
  event.respondWith(url.pathname.includes('/_app/immutable/') ? hashedFile(request) : freshOrStored(request));
});

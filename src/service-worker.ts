/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Makes the site work offline. Pages: network first, else the stored copy with a notice. Hashed files: cache first,
 * because they never change. The build lists the files stored in advance (config/offline-copy.ts). A new version waits
 * until a page activates it (src/lib/offline) or no page of the old version is open.
 */
import { other, page, unchanging, type Means } from './lib/offline/answer.ts';
import { copyPath, type OfflineCopy } from './lib/offline/copy.ts';
import type { OfflineContext } from './lib/offline/stored-page.ts';
import { languageOf } from './lib/text/format/languages.ts';
import { base, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const CACHE = `ekiz-${version}`;
const COPY = base + copyPath(version);
/** Time to wait for a page's first byte before the stored copy is shown, milliseconds. */
const PATIENCE = 4000;

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  const listed = await fetch(COPY);
  if (!listed.ok) throw new Error(`${COPY} answered ${listed.status}.`);
  const { paths } = (await listed.clone().json()) as OfflineCopy;
  await cache.put(COPY, listed);
  await cache.addAll(
    // Bypasses the HTTP cache, which may hold pages of the previous version.
    paths.map((path) => new Request(base + path, path.endsWith('/') ? { cache: 'no-cache' } : {})),
  );
  // Stores the open pages too, which may be in another language.
  for (const { url } of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    await cache.add(new URL(url).pathname).catch(() => undefined);
}

async function removeOldCaches(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('ekiz-') && name !== CACHE) await caches.delete(name);
  }
}

/** Size of the offline copy, bytes; undefined if unknown. */
async function copySize(): Promise<number | undefined> {
  try {
    const listed = await caches.match(COPY);
    return listed && ((await listed.json()) as OfflineCopy).stored;
  } catch {
    return undefined;
  }
}

const contextOf = async (pathname: string): Promise<OfflineContext> => ({
  language: languageOf(pathname.slice(base.length).split('/')[1]),
  start: `${base}/`,
  size: await copySize(),
});

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const means: Means = {
    store: await caches.open(CACHE).catch(() => undefined),
    fetch: (...request) => fetch(...request),
    meanwhile: (work) => event.waitUntil(work),
    patience: PATIENCE,
  };
  if (pathname.includes('/_app/immutable/')) return unchanging(request, means);
  return request.mode === 'navigate'
    ? page(request, means, () => contextOf(pathname))
    : other(request, means);
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCaches().then(() => self.clients.claim()));
});

// Answers a page's messages: reports the waiting version, or activates it.
self.addEventListener('message', (event) => {
  if (event.data === 'version') event.ports[0]?.postMessage(version);
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || request.headers.has('range')) return;
  event.respondWith(answer(event));
});

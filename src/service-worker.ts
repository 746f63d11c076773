/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Makes the site work offline. Pages: network first, else the stored copy with a notice. Hashed files: cache first,
 * because they never change. The build lists the files stored in advance and the digest of every file that may be stored
 * (config/offline-copy.ts). A new version waits until a page activates it (src/lib/offline) or no page of the old
 * version is open. Nothing outside of the worker's scope is asked for, answered or deleted: a host may serve other
 * applications, and this map twice.
 */
import { SITES_FILE } from './lib/explorer/sites-file.ts';
import { other, page, unchanging, type Means } from './lib/offline/answer.ts';
import { copyPath, type OfflineCopy } from './lib/offline/copy.ts';
import { keptFiles, type KeptFiles } from './lib/offline/kept-files.ts';
import { languageOf } from './lib/text/format/languages.ts';
import { base, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
/** Addresses contain no space, so no scope's prefix begins another one's. */
const OWN_CACHES = `ekiz ${scope} `;
const CACHE = OWN_CACHES + version;
const COPY = base + copyPath(version);
/** Time to wait for a page's first byte before the stored copy is shown, milliseconds. */
const PATIENCE = 4000;

interface OpenCopy {
  readonly files: KeptFiles;
  /** Size of the offline copy, bytes; undefined if unknown. */
  readonly size: number | undefined;
}

async function open(): Promise<OpenCopy> {
  try {
    const store = await caches.open(CACHE);
    const copy = (await (await store.match(COPY))?.json()) as OfflineCopy | undefined;
    return { files: keptFiles(store, base, copy?.digests ?? {}), size: copy?.stored };
  } catch {
    return { files: keptFiles(undefined, base, {}), size: undefined };
  }
}
/** Read once in the worker's life. */
let opened: Promise<OpenCopy> | undefined;

async function install(): Promise<void> {
  const store = await caches.open(CACHE);
  const listed = await fetch(COPY);
  if (!listed.ok) throw new Error(`${COPY} answered ${listed.status}.`);
  const { paths, digests } = (await listed.clone().json()) as OfflineCopy;
  const files = keptFiles(store, base, digests);
  const fill = async (path: string): Promise<void> => {
    // Bypasses the HTTP cache, which may hold what the previous version had under this name.
    const answer = await fetch(base + path, path.startsWith('/_app/immutable/') ? {} : { cache: 'no-cache' });
    if (!(await files.keep(path, answer))) throw new Error(`${path} is not as this version has it.`);
  };
  await Promise.all(paths.map(fill));
  await store.put(COPY, listed);
  // Stores the open pages too, which may be in another language.
  for (const { url } of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const path = new URL(url).pathname.slice(base.length);
    if (url.startsWith(scope) && files.lists(path)) await fill(path).catch(() => undefined);
  }
}

/** True for caches of this site's versions; the first versions did not name their scope, but kept their list under it. */
async function isOwnCache(name: string): Promise<boolean> {
  if (name.startsWith(OWN_CACHES)) return true;
  const [, first] = /^ekiz-(\S+)$/.exec(name) ?? [];
  return first !== undefined && !!(await (await caches.open(name)).match(base + copyPath(first)));
}

async function removeOldCaches(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name !== CACHE && (await isOwnCache(name))) await caches.delete(name);
  }
}

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const path = new URL(request.url).pathname.slice(base.length);
  const copy = (opened ??= open());
  const means: Means = {
    kept: copy.then(({ files }) => files),
    // Of a navigation the browser has asked for already while this worker started.
    network: async () => ((await event.preloadResponse) as Response | undefined) ?? fetch(request),
    meanwhile: (work) => event.waitUntil(work),
    patience: PATIENCE,
  };
  if (path.startsWith('/_app/immutable/')) return unchanging(path, means);
  if (request.mode !== 'navigate' && path !== SITES_FILE) return other(path, means);
  return page(path, means, async () => ({
    language: languageOf(path.split('/')[1]),
    start: `${base}/`,
    size: (await copy).size,
  }));
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    install().catch(async (error: unknown) => {
      await caches.delete(CACHE);
      throw error;
    }),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([removeOldCaches(), self.registration.navigationPreload?.enable(), self.clients.claim()]),
  );
});

// Answers a page's messages: reports the waiting version, or activates it.
self.addEventListener('message', (event) => {
  if (event.data === 'version') event.ports[0]?.postMessage(version);
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  if (method !== 'GET' || !url.startsWith(scope) || headers.has('range')) return;
  event.respondWith(answer(event));
});

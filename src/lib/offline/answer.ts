/**
 * Strategies of the service worker. A cache that is full or refused (no space left, private window) never blocks an
 * answer from the network.
 */
import { missingPage, storedPage, type OfflineContext } from './stored-page.ts';

/** Cache, network and clock, passed in so that tests can replace them. */
export interface Means {
  /** Undefined where the browser refuses a cache. */
  readonly store: Pick<Cache, 'match' | 'put'> | undefined;
  readonly fetch: (request: Request, init?: RequestInit) => Promise<Response>;
  /** Keeps the worker alive for work that continues after the answer. */
  readonly meanwhile: (work: Promise<unknown>) => void;
  /** How long a page may take to begin before the stored copy is shown, milliseconds. */
  readonly patience: number;
}

/** Stores a copy while the answer streams. An interrupted or refused copy leaves the stored one untouched. */
function keep({ store, meanwhile }: Means, key: string | Request, answer: Response): void {
  if (answer.ok && store) meanwhile(store.put(key, answer.clone()).catch(() => undefined));
}

const lookUp = (store: Means['store'], key: string | Request): Promise<Response | undefined> =>
  store?.match(key).catch(() => undefined) ?? Promise.resolve(undefined);

/** Cache first, for hashed files that never change under their name. */
export async function unchanging(request: Request, means: Means): Promise<Response> {
  const stored = await lookUp(means.store, request);
  if (stored) return stored;
  const fresh = await means.fetch(request);
  keep(means, request, fresh);
  return fresh;
}

/** Returns the network's answer if it starts in time, else `otherwise`; waits for the network without limit where there is none. */
async function inTime(request: Request, { fetch, patience }: Means, otherwise: unknown): Promise<Response> {
  const leave = new AbortController();
  const timer = otherwise ? setTimeout(() => leave.abort(), patience) : undefined;
  try {
    return await fetch(request, { signal: leave.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** Network first, for pages: stores the answer; offline returns the stored page or a notice. Ignores the query, which holds only filters and places. */
export async function page(
  request: Request,
  means: Means,
  context: () => Promise<OfflineContext>,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const stored = await lookUp(means.store, pathname);
  try {
    const fresh = await inTime(request, means, stored);
    keep(means, pathname, fresh);
    return fresh;
  } catch {
    return stored ? storedPage(stored, await context()) : missingPage(await context());
  }
}

/** Network first without storing, for downloads: a reader could not see how old a stored copy is. */
export async function other(request: Request, means: Means): Promise<Response> {
  const stored = await lookUp(means.store, request);
  try {
    return await inTime(request, means, stored);
  } catch (error) {
    if (stored) return stored;
    throw error;
  }
}

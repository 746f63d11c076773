/**
 * How the service worker answers. A store that is full or refused, as on a phone without room or in a private window,
 * never stands between a reader and the network.
 */
import { missingPage, storedPage, type Asked } from './stored-page.ts';

/** What the service worker answers with. */
export interface Means {
  /** Undefined where the browser refuses one. */
  readonly store: Pick<Cache, 'match' | 'put'> | undefined;
  readonly fetch: (request: Request, init?: RequestInit) => Promise<Response>;
  /** What goes on after the answer was given. */
  readonly meanwhile: (work: Promise<unknown>) => void;
  /** How long a page may take to begin before the stored copy is shown, milliseconds. */
  readonly patience: number;
}

/** Keeps a copy while the answer is already on its way. One that breaks off or finds no room leaves what was stored. */
function keep({ store, meanwhile }: Means, key: string | Request, answer: Response): void {
  if (answer.ok && store) meanwhile(store.put(key, answer.clone()).catch(() => undefined));
}

const lookUp = (store: Means['store'], key: string | Request): Promise<Response | undefined> =>
  store?.match(key).catch(() => undefined) ?? Promise.resolve(undefined);

/** A file that never changes under its name: the stored copy, or else the network, and kept. */
export async function unchanging(request: Request, means: Means): Promise<Response> {
  const stored = await lookUp(means.store, request);
  if (stored) return stored;
  const fresh = await means.fetch(request);
  keep(means, request, fresh);
  return fresh;
}

/** The network where it begins to answer in time, else `otherwise`; without that, however long the network takes. */
async function inTime(request: Request, { fetch, patience }: Means, otherwise: unknown): Promise<Response> {
  const leave = new AbortController();
  const timer = otherwise ? setTimeout(() => leave.abort(), patience) : undefined;
  try {
    return await fetch(request, { signal: leave.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** A page: fresh and kept; without a network as it was stored, or that it was not. Filters and places are in the query and count for nothing. */
export async function page(request: Request, means: Means, asked: () => Promise<Asked>): Promise<Response> {
  const { pathname } = new URL(request.url);
  const stored = await lookUp(means.store, pathname);
  try {
    const fresh = await inTime(request, means, stored);
    keep(means, pathname, fresh);
    return fresh;
  } catch {
    return stored ? storedPage(stored, await asked()) : missingPage(await asked());
  }
}

/** Everything else: fresh, or as stored in advance. Not kept, because nobody would see from when a download is. */
export async function other(request: Request, means: Means): Promise<Response> {
  const stored = await lookUp(means.store, request);
  try {
    return await inTime(request, means, stored);
  } catch (error) {
    if (stored) return stored;
    throw error;
  }
}

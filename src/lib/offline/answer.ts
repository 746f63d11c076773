/** Strategies of the service worker. A store that is full or refused never blocks an answer from the network. */
import type { KeptFiles } from './kept-files.ts';
import { missingPage, storedPage, type OfflineContext } from './stored-page.ts';

/** Store, network and clock, passed in so that tests can replace them. Paths are below the site's root. */
export interface Means {
  readonly kept: Promise<KeptFiles>;
  readonly network: () => Promise<Response>;
  /** Keeps the worker alive for work that continues after the answer. */
  readonly meanwhile: (work: Promise<unknown>) => void;
  /** How long a page may take to begin before the stored copy is shown, milliseconds. */
  readonly patience: number;
}

/** Asks the network and keeps what it answers, if it is ours. */
async function freshOf(path: string, { kept, network, meanwhile }: Means): Promise<Response> {
  const answer = await network();
  meanwhile((await kept).keep(path, answer));
  return answer;
}

/** Cache first, for hashed files that never change under their name. */
export async function unchanging(path: string, means: Means): Promise<Response> {
  return (await (await means.kept).read(path)) ?? freshOf(path, means);
}

/**
 * Network first, for what a reader opens: pages, downloads, pictures, and for the sites of a stored start page. Offline, or where the network does not begin in
 * time, a stored page with a notice and any other stored file as it is; a late answer is still kept.
 */
export async function page(
  path: string,
  means: Means,
  context: () => Promise<OfflineContext>,
): Promise<Response> {
  const fresh = freshOf(path, means);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const first = await Promise.race([
    fresh.catch(() => 'offline' as const),
    new Promise<'slow'>((resolve) => (timer = setTimeout(resolve, means.patience, 'slow'))),
  ]);
  clearTimeout(timer);
  if (first instanceof Response) return first;

  const stored = await (await means.kept).read(path);
  if (stored) {
    means.meanwhile(fresh.catch(() => undefined));
    return path.endsWith('/') ? storedPage(stored, first, await context()) : stored;
  }
  return fresh.catch(async () => missingPage(await context()));
}

/** Network first without storing, for what pages and scripts load: data would be stored without a date that a reader sees. */
export async function other(path: string, { kept, network }: Means): Promise<Response> {
  try {
    return await network();
  } catch (error) {
    const stored = await (await kept).read(path);
    if (stored) return stored;
    throw error;
  }
}

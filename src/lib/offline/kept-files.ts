/**
 * What the service worker keeps, under one rule: a file of this build, delivered as what it is. The build's list names
 * every file with its digest. An answer of another type or with other bytes (the login page of a gateway, another
 * application of the host, another version) is shown and not kept; met in the store, it is thrown away.
 */
import { digestOf } from './digest.ts';

export type Store = Pick<Cache, 'match' | 'put' | 'delete'>;

/** Kept files by path below the site's root: "/gemeinden/". */
export interface KeptFiles {
  /** True if the build has such a file. */
  readonly lists: (path: string) => boolean;
  readonly read: (path: string) => Promise<Response | undefined>;
  /** Keeps a copy while the answer streams; resolves to false if it is not kept. Never rejects. */
  readonly keep: (path: string, answer: Response) => Promise<boolean>;
}

/** Without its type a browser does not run a script or apply a style sheet, so a copy of it would be of no use. */
const TYPES: readonly (readonly [RegExp, RegExp])[] = [
  [/\/$/, /^text\/html\b/i],
  [/\.m?js$/, /^(?:text|application)\/(?:x-)?javascript\b/i],
  [/\.css$/, /^text\/css\b/i],
];

function suits(path: string, { status, headers }: Response): boolean {
  const type = headers.get('content-type') ?? '';
  const noStore = /\bno-store\b/i.test(headers.get('cache-control') ?? '');
  return status === 200 && !noStore && TYPES.every(([files, types]) => !files.test(path) || types.test(type));
}

/** The server's headers except for those that describe the transfer: the kept bytes are unpacked. */
function keptHeaders(answer: Response): Headers {
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return headers;
}

/** `store` is undefined where the browser refuses a cache; `base` is the site's path, "" at the root of a host. */
export function keptFiles(
  store: Store | undefined,
  base: string,
  digests: Readonly<Record<string, string>>,
): KeptFiles {
  const lists = (path: string): boolean => Object.hasOwn(digests, path);
  const isOurs = async (path: string, bytes: ArrayBuffer): Promise<boolean> =>
    (await digestOf(bytes)) === digests[path];

  return {
    lists,
    read: async (path) => {
      try {
        const kept = await store?.match(base + path);
        if (!kept) return undefined;
        // Digests of pages only: for a script that the browser reads from the store itself it also keeps compiled code.
        const sound =
          suits(path, kept) &&
          (!path.endsWith('/') || (await isOurs(path, await kept.clone().arrayBuffer())));
        if (sound) return kept;
        await store?.delete(base + path);
      } catch {
        // As if it were not kept.
      }
      return undefined;
    },
    keep: async (path, answer) => {
      if (!store || !lists(path) || !suits(path, answer)) return false;
      try {
        const bytes = await answer.clone().arrayBuffer();
        if (!(await isOurs(path, bytes))) return false;
        await store.put(base + path, new Response(bytes, { headers: keptHeaders(answer) }));
        return true;
      } catch {
        // Broken off, no space left, or refused (private window).
        return false;
      }
    },
  };
}

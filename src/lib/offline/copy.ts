/** Chooses the files of the built site that the service worker stores in advance, with their size. Runs after the build. */
export interface OfflineCopy {
  /** On the device, bytes. */
  readonly stored: number;
  /** Through the network, as a compressing server sends it, bytes. */
  readonly loaded: number;
  /** Below the site's root: "/standorte/x/". */
  readonly paths: readonly string[];
  /** Digest (digest.ts) by path of every file that may be stored: all pages, hashed files, files of `static/` and the sites of the explorer. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Path of one version's list, below the site's root. Named by the version, so it never changes. */
export const copyPath = (version: string): string => `/_app/immutable/offline.${version}.json`;

/** Largest number of profiles stored in advance; with more, a profile is stored when it is opened. */
const MOST_PROFILES = 200;
/** Scripts above this size (compressed bytes) are stored on first use only: MapLibre is most of the site's bytes. */
const LARGE = 40_000;

/** Pages stored in advance: the path from the search to each profile. */
function pagesOf(pages: readonly string[]): string[] {
  const profiles = pages.filter((path) => /^\/standorte\/[^/]+\/$/.test(path));
  const others = pages.filter((path) => /^\/((schwerpunkte|gemeinden)\/)?$/.test(path));
  return profiles.length > MOST_PROFILES ? others : [...others, ...profiles];
}

/** Scripts that HTML or another script imports statically. */
function namedIn(text: string, at: string): string[] {
  const inPage = [...text.matchAll(/["'(]([^"'()]*_app\/immutable\/[\w./-]+\.js)/g)];
  const inScript = [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)];
  return [...inPage, ...inScript].map(([, path = '']) => new URL(path, `http://site${at}`).pathname);
}

/** Scripts imported dynamically, such as the place search; excludes other pages and other languages. */
function onDemandIn(text: string, at: string): string[] {
  return [...text.matchAll(/import\(\s*["'`](\.[^"'`]+\.js)["'`]/g)]
    .map(([, path = '']) => new URL(path, `http://site${at}`).pathname)
    .filter((path) => !path.includes('/nodes/'));
}

/** Files of the built site; paths below its root. */
export interface BuildFiles {
  /** Pages end with "/". */
  readonly pages: readonly string[];
  /** Hashed scripts, styles, fonts, data. */
  readonly hashed: readonly string[];
  /** Files from `static/`, the manifest, and the sites of the start page's explorer. */
  readonly files: readonly string[];
  readonly read: (path: string) => string;
  /** Compressed bytes. */
  readonly sizeOf: (path: string) => number;
}

/** Lists every file that the path from the search to a profile needs, each once. */
export function offlinePaths({ pages, hashed, files, read, sizeOf }: BuildFiles): string[] {
  // Adds the layout and the error page: SvelteKit imports these nodes by number; pages name their own in their HTML.
  const nodes = hashed.filter((path) => /\/nodes\/[01]\./.test(path));
  const stored = pagesOf(pages);
  // Of each stored page: without its script, a page that was complete would show an error.
  const scripts = new Set([...stored.flatMap((page) => namedIn(read(page), page)), ...nodes]);
  for (const path of scripts) {
    const text = read(path);
    for (const named of namedIn(text, path)) scripts.add(named);
    for (const named of onDemandIn(text, path)) if (sizeOf(named) < LARGE) scripts.add(named);
  }
  // Adds files named in HTML, and data and fonts that scripts fetch later.
  const assets = hashed.filter((path) => /\.(css|woff2)$|boundaries|gazetteer|localities/.test(path));
  return [...new Set([...stored, ...scripts, ...assets, ...files])].sort();
}

/** What of the built site is kept for reading without a network, and how large that is; written once the site is built. */
export interface OfflineCopy {
  /** On the device, bytes. */
  readonly stored: number;
  /** Through the network, as a compressing server sends it, bytes. */
  readonly loaded: number;
  /** Below the site's root: "/standorte/x/". */
  readonly paths: readonly string[];
}

/** Where the list of one version lies, below the site's root. Hashed like every other file there, so it never changes. */
export const copyPath = (version: string): string => `/_app/immutable/offline.${version}.json`;

/** So many profiles at most are kept in advance; with more, each is kept once it was opened. */
const MOST_PROFILES = 200;
/** Scripts larger than this are kept once they were used: MapLibre is most of our bytes. Compressed bytes. */
const LARGE = 40_000;

/** Pages worth having in a village without a network: the way from the search to each profile. */
function pagesOf(pages: readonly string[]): string[] {
  const profiles = pages.filter((path) => /^\/standorte\/[^/]+\/$/.test(path));
  const others = pages.filter((path) => /^\/((schwerpunkte|gemeinden)\/)?$/.test(path));
  return profiles.length > MOST_PROFILES ? others : [...others, ...profiles];
}

/** Scripts that a page's HTML or a script names as needed from the start. */
function namedIn(text: string, at: string): string[] {
  const inPage = [...text.matchAll(/["'(]([^"'()]*_app\/immutable\/[\w./-]+\.js)/g)];
  const inScript = [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)];
  return [...inPage, ...inScript].map(([, path = '']) => new URL(path, `http://site${at}`).pathname);
}

/** Scripts imported only when something is used, such as the place search; not other pages, nor other languages with them. */
function onDemandIn(text: string, at: string): string[] {
  return [...text.matchAll(/import\(\s*["'`](\.[^"'`]+\.js)["'`]/g)]
    .map(([, path = '']) => new URL(path, `http://site${at}`).pathname)
    .filter((path) => !path.includes('/nodes/'));
}

/** What lies in the built site; paths below its root. */
export interface BuiltSite {
  /** Pages end with "/". */
  readonly pages: readonly string[];
  /** Hashed scripts, styles, fonts, data. */
  readonly hashed: readonly string[];
  /** Files from `static/`, and the manifest. */
  readonly files: readonly string[];
  readonly read: (path: string) => string;
  /** Compressed bytes. */
  readonly sizeOf: (path: string) => number;
}

/** Everything the way from the search to a profile needs, each path once. */
export function offlinePaths({ pages, hashed, files, read, sizeOf }: BuiltSite): string[] {
  // The layout and the error page: SvelteKit imports them by number. The start page names its own in its HTML.
  const nodes = hashed.filter((path) => /\/nodes\/[01]\./.test(path));
  const scripts = new Set([...namedIn(read('/'), '/'), ...nodes]);
  for (const path of scripts) {
    const text = read(path);
    for (const named of namedIn(text, path)) scripts.add(named);
    for (const named of onDemandIn(text, path)) if (sizeOf(named) < LARGE) scripts.add(named);
  }
  // Files the pages name in their HTML, and data and fonts the script asks for later.
  const assets = hashed.filter((path) => /\.(css|woff2)$|boundaries|gazetteer/.test(path));
  return [...new Set([...pagesOf(pages), ...scripts, ...assets, ...files])].sort();
}

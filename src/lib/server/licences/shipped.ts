/**
 * Packages that reach the reader, with their licences. The build notes their names (config/shipped-packages.ts) before
 * pages are rendered; versions and texts come from `node_modules`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A shipped package. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, such as "MIT" or "(MIT OR Apache-2.0)". */
  readonly licence: string;
  /** Licence text; undefined if the package has none. */
  readonly text: string | undefined;
  /** Copyright holder, for packages without a licence text. */
  readonly author: string | undefined;
  /** Hash of the package archive from npm's lock file ("sha512-…"). */
  readonly integrity: string | undefined;
  /** The prebuilt bundle that contains this package. */
  readonly within: string | undefined;
}

interface PackageJson {
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** Packages that ship prebuilt bundles: our bundler does not see the dependencies inside. */
const PREBUNDLED: readonly string[] = ['maplibre-gl'];
const LICENCE_FILE = /^(un)?licen[cs]e(\.(txt|md))?$/i;

/** Reads the named packages below `root` and those bundled inside them, ordered by name. */
export function readShipped(names: readonly string[], root: string): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as LockFile;
  const found = new Map<string, ShippedPackage>();
  const read = (name: string, within: string | undefined) => {
    if (found.has(name) || name.startsWith('@types/')) return;
    const folder = path.join(root, 'node_modules', name);
    const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;
    const file = readdirSync(folder).find((each) => LICENCE_FILE.test(each));
    found.set(name, {
      name,
      version: about.version,
      licence: about.license ?? 'unbekannt',
      text: file === undefined ? undefined : readFileSync(path.join(folder, file), 'utf8').trim(),
      author: typeof about.author === 'string' ? about.author : about.author?.name,
      integrity: lock.packages[`node_modules/${name}`]?.integrity,
      within,
    });
    const bundle = PREBUNDLED.includes(name) ? name : within;
    if (bundle !== undefined) for (const inner of Object.keys(about.dependencies ?? {})) read(inner, bundle);
  };
  for (const name of [...names].sort()) read(name, undefined);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Package names noted by the last build; empty before the first build, as on the development server. */
export function shippedNames(root: string): string[] {
  const files = ['client', 'server'].map((side) => path.join(root, '.svelte-kit/shipped', `${side}.json`));
  const noted = files.filter((file) => existsSync(file));
  return [...new Set(noted.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]))].sort();
}

/**
 * The packages of which something reaches the reader, with their licences. The build notes their names
 * (config/shipped-packages.ts) before the pages are written; versions and texts come from `node_modules`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One package as shipped. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, such as "MIT" or "(MIT OR Apache-2.0)". */
  readonly licence: string;
  /** Full text of the licence, or undefined where the package carries none. */
  readonly text: string | undefined;
  /** Who holds the rights, for packages without a text. */
  readonly author: string | undefined;
  /** Hash of the package's archive as npm's lock file has it ("sha512-…"). */
  readonly integrity: string | undefined;
  /** The package whose ready-made bundle contains this one. */
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

/** Packages that ship bundled: what they depend on is inside and never seen by our own bundler. */
const PREBUNDLED: readonly string[] = ['maplibre-gl'];
const LICENCE_FILE = /^(un)?licen[cs]e(\.(txt|md))?$/i;

/** Reads everything about the named packages below `root`, and what is bundled inside them, ordered by name. */
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

/** Names noted by the build; none before the first build (then the pages of the dev server stay empty). */
export function shippedNames(root: string): string[] {
  const files = ['client', 'server'].map((side) => path.join(root, '.svelte-kit/shipped', `${side}.json`));
  const noted = files.filter((file) => existsSync(file));
  return [...new Set(noted.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]))].sort();
}

/** Measures the brotli bytes of the largest HTML page of each type. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { Measurement } from './measurement.ts';

/** Budget of a page that is mainly text, bytes (docs/architecture.md, "Budgets"). */
const LIMIT = 15_000;
const BUILD = new URL('../build/', import.meta.url);

/** Page types with their folders. `many`: one page per subfolder. */
const TYPES: readonly {
  readonly name: string;
  readonly folder: string;
  readonly many: boolean;
  /** Bytes, where it is not `LIMIT`. */
  readonly limit?: number;
}[] = [
  { name: 'site page', folder: 'standorte/', many: true },
  { name: 'focus page', folder: 'schwerpunkte/', many: true },
  { name: 'focus overview', folder: 'schwerpunkte/', many: false },
  { name: 'needs', folder: 'gemeinden/was-braucht-ein-ekiz/', many: false },
  { name: 'about', folder: 'ueber/', many: false },
  { name: 'privacy', folder: 'datenschutz/', many: false },
  { name: 'accessibility statement', folder: 'barrierefreiheit/', many: false },
  { name: 'imprint', folder: 'impressum/', many: false },
  // These pages carry the figures of all municipalities and the districts' outlines.
  { name: 'comparison', folder: 'vergleich/', many: false, limit: 40_000 },
  { name: 'planning', folder: 'planung/', many: false, limit: 50_000 },
];

/** Returns the brotli bytes of the page in each folder that has one. */
function sizes(folders: readonly URL[]): number[] {
  return folders
    .map((folder) => new URL('index.html.br', folder))
    .filter((file) => existsSync(file))
    .map((file) => statSync(file).size);
}

function foldersOf({ folder, many }: Pick<(typeof TYPES)[number], 'folder' | 'many'>): URL[] {
  const at = new URL(folder, BUILD);
  if (!many) return [at];
  return readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => new URL(`${entry.name}/`, at));
}

/** Counts pages that load the start page's explorer though they show nothing of it. */
function loadingTheExplorer(): Measurement {
  const pages = ['kreise/', 'daten/', 'gemeinden/', 'vergleich/', 'planung/'].map((folder) =>
    readFileSync(new URL(`${folder}index.html`, BUILD), 'utf8'),
  );
  return {
    name: 'Pages beside the start page that load its explorer',
    value: pages.filter((html) => /assets\/explorer\.[^"]*\.css/.test(html)).length,
    unit: `of ${pages.length}`,
    limit: 0,
  };
}

export function measure(): Promise<Measurement[]> {
  return Promise.resolve([
    ...TYPES.map((type): Measurement => {
      const bytes = sizes(foldersOf(type));
      if (bytes.length === 0) throw new Error(`No ${type.name} in build/: run npm run build first.`);
      const count = type.many ? `, largest of ${bytes.length}` : '';
      return {
        name: `HTML of a ${type.name}${count}`,
        value: Math.max(...bytes),
        unit: 'B brotli',
        limit: type.limit ?? LIMIT,
      };
    }),
    loadingTheExplorer(),
  ]);
}

/**
 * Checks the order of folders (README, "Folders"): a folder imports only folders of its own or a lower row, and there
 * are no circles.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { regionFolder } from './region-folder.js';
import {
  circlesIn,
  filesBehind,
  specifiersIn,
  unitOf,
  upwardIn,
  type Aliases,
  type Arrow,
  type FolderRow,
} from './folder-graph.ts';

/** Rows of the table, top row first. */
const ROWS: readonly FolderRow[] = [
  ['e2e', 'bench', 'deploy'],
  ['scripts'],
  ['pipeline'],
  ['config'],
  ['src'],
  ['src/lib/server'],
  ['src/lib/embed', 'src/lib/explorer', 'src/lib/profile', 'src/lib/municipality-views', 'src/lib/planning'],
  ['src/lib/map'],
  ['src/lib/drawing'],
  ['src/lib/sites', 'src/lib/municipalities', 'src/lib/coverage'],
  ['src/lib/url'],
  ['src/lib/ui', 'src/lib/text', 'src/lib/offline'],
  ['src/lib/provenance'],
  ['src/lib/region'],
  ['src/lib/geo'],
];

const ROOTS = ['e2e', 'bench', 'deploy', 'scripts', 'pipeline', 'config', 'src'];
const isTest = (file: string): boolean => /\.(test|e2e|fixture)\.ts$/.test(file);
/** Returns the node of a file: routes and hooks are one node, every other folder is its own. */
const folderOf = (file: string): string =>
  /^src\/(routes\/|[^/]+$)/.test(file) ? 'src' : posix.dirname(file);

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath, entry.name));
const json = (file: string): Record<string, Record<string, unknown> | undefined> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown> | undefined>;

const { imports = {} } = json('package.json');
/** Modules that SvelteKit and our own Vite plugins provide. */
const VIRTUAL = /^(\$app\/|\$env\/|\$service-worker$|\.\/\$types$|virtual:maplibre-worker$)/;
const isPackage = (specifier: string): boolean => {
  const [name = ''] = /^(@[^/]+\/)?[^./][^/]*/.exec(specifier) ?? [];
  return (
    isBuiltin(specifier) ||
    VIRTUAL.test(specifier) ||
    (name !== '' && existsSync(`node_modules/${name}`)) ||
    (name !== '' && existsSync(`node_modules/@types/${name}`))
  );
};
/** Returns all files that an entry of package.json's "imports" can resolve to. */
const targetsOf = (target: unknown): string[] =>
  typeof target === 'string'
    ? [target.replace('./', '')]
    : Object.values(target as Record<string, unknown>).flatMap(targetsOf);
const ALIASES: Aliases = new Map([
  ['$lib', ['src/lib']],
  ['$region', [regionFolder]],
  ...Object.entries(imports).map(([alias, target]) => [alias, targetsOf(target)] as const),
]);

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const arrows: Arrow[] = ROOTS.flatMap(below)
  // Reference pages of the benchmarks are not part of the product and have their own packages.
  .filter((file) => !file.startsWith('bench/references/'))
  .filter((file) => /\.(ts|js|svelte)$/.test(file))
  .flatMap((file) =>
    specifiersIn(file, readFileSync(file, 'utf8'))
      .flatMap((specifier) => filesBehind(specifier, file, isFile, ALIASES, isPackage))
      .map((target) => ({ file, target, from: folderOf(file), to: folderOf(target) })),
  )
  .filter(({ from, to }) => from !== to && ROOTS.some((root) => `${to}/`.startsWith(`${root}/`)));
const ours = arrows.filter(({ file }) => !isTest(file));
/** Converts arrows between folders to arrows between units of the table. */
const between = (all: readonly Arrow[]) =>
  all
    .map(({ from, to }) => ({ from: unitOf(from, ROWS) ?? from, to: unitOf(to, ROWS) ?? to }))
    .filter(({ from, to }) => from !== to);
const inWords = ({ file, target }: Arrow): string => `${file} → ${target}`;

describe('folders', () => {
  test('form no circle', () => {
    expect(circlesIn(ours)).toEqual([]);
    expect(circlesIn(between(ours))).toEqual([]);
  });

  test('import nothing from a higher row', () => {
    const upward = upwardIn(ours, ROWS);
    expect(upward.map(inWords).sort()).toEqual([]);
  });

  test('let only these tests reach up', () => {
    const upward = upwardIn(
      arrows.filter(({ file }) => isTest(file)),
      ROWS,
    );
    expect(upward.map(inWords)).toEqual([
      // The test region is in the folder of the server tests.
      'scripts/other-region.test.ts → deploy/support/saarland/region.json',
      'scripts/other-region.test.ts → deploy/support/saarland/project.json',
      'scripts/other-region.test.ts → deploy/support/saarland/facts/figures.json',
      'scripts/other-region.test.ts → deploy/support/saarland/facts/sources.json',
      'scripts/other-region.test.ts → deploy/support/saarland/words/de.json',
      // The licence page's test uses the function that lists packages during the build.
      'src/lib/server/licences/licences.test.ts → config/shipped-packages.ts',
    ]);
  });

  test('are all there: a row of the table that is gone would guard nothing', () => {
    expect(ROWS.flat().filter((unit) => !existsSync(unit))).toEqual([]);
  });
});

describe('the guard itself', () => {
  const arrow = (from: string, to: string): Arrow => ({
    file: `${from}/a.ts`,
    target: `${to}/b.ts`,
    from,
    to,
  });

  test('finds an injected circle', () => {
    const injected = [...ours, arrow('src/lib/geo', 'src/lib/drawing')];
    expect(circlesIn(injected).flat()).toEqual(expect.arrayContaining(['src/lib/drawing', 'src/lib/geo']));
    expect(circlesIn([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a'), arrow('c', 'd')])).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  test('finds an injected upward arrow, from and to nested folders', () => {
    const injected = arrow('src/lib/geo', 'src/lib/map/live');
    expect(upwardIn([...ours, injected], ROWS)).toContain(injected);
    expect(upwardIn([arrow('src/lib/map/live', 'src/lib/geo')], ROWS)).toEqual([]);
    expect(() => upwardIn([arrow('src/lib/new', 'src/lib/geo')], ROWS)).not.toThrow();
    expect(() => upwardIn([arrow('new', 'src/lib/geo')], ROWS)).toThrow('no row');
  });

  test('reads every kind of import, and nothing in comments and texts', () => {
    const script = `
      import a from './a.ts'; import type { B } from "$lib/b.ts"; export * from './c.ts'; export { d } from './d.ts';
      const e = await import('./e.ts'); type F = typeof import('./f.ts'); import './g.css?inline';
      const h = new Worker(new URL('./h.worker.ts', import.meta.url));
      // import x from './comment.ts'
      /* import('./comment.ts') */
      const text = "import y from './text.ts'" + \`import('./text.ts')\`;`;
    const expected = [
      './a.ts',
      '$lib/b.ts',
      './c.ts',
      './d.ts',
      './e.ts',
      './f.ts',
      './g.css',
      './h.worker.ts',
    ];
    expect(specifiersIn('x.ts', script)).toEqual(expected);
    const component = `<script module lang="ts">import m from './m.ts';</script>
      <script lang="ts">${script}</script>
      <!-- import z from './comment.ts' -->
      <p>import z from './text.ts'</p>
      {#await import('./lazy.svelte') then { default: Lazy }}<Lazy />{/await}`;
    expect(specifiersIn('x.svelte', component).sort()).toEqual(
      [...expected, './lazy.svelte', './m.ts'].sort(),
    );
  });

  test('follows aliases to every file they stand for, and takes no unknown one', () => {
    const there = ['src/lib/a/b.ts', 'src/c/d.svelte', 'src/e.ts'];
    const behind = (specifier: string) =>
      filesBehind(
        specifier,
        'src/c/x.ts',
        (path) => there.includes(path),
        new Map([
          ['$lib', ['src/lib']],
          ['#both', ['src/e.ts', 'src/lib/a/b.ts']],
        ]),
        (name) => name === 'svelte',
      );
    expect(behind('$lib/a/b')).toEqual(['src/lib/a/b.ts']);
    expect(behind('./d.svelte')).toEqual(['src/c/d.svelte']);
    expect(behind('../lib/a/b.ts')).toEqual(['src/lib/a/b.ts']);
    expect(behind('#both')).toEqual(['src/e.ts', 'src/lib/a/b.ts']);
    expect(behind('svelte')).toEqual([]);
    expect(() => behind('#hidden')).toThrow('neither a file nor a package');
    expect(() => behind('./gone.ts')).toThrow('neither a file nor a package');
  });
});

import { describe, expect, test } from 'vitest';
import { offlinePaths, type BuildFiles } from './copy.ts';

const TEXTS: Readonly<Record<string, string>> = {
  '/': '<script>import("./_app/immutable/entry/start.js")</script>',
  '/gemeinden/': '<link href="../_app/immutable/nodes/13.js" rel="modulepreload">',
  '/planung/': '<link href="../_app/immutable/nodes/20.js" rel="modulepreload">',
  '/_app/immutable/entry/start.js': 'import{a}from"../chunks/a.js";import("../nodes/7.js")',
  '/_app/immutable/chunks/a.js': 'const s=()=>import("./search.js"),m=()=>import(`./maplibre.js`)',
  '/_app/immutable/chunks/search.js': 'export{}from"./deep.js"',
  '/_app/immutable/chunks/deep.js': '',
  '/_app/immutable/chunks/maplibre.js': '',
  '/_app/immutable/nodes/0.js': '',
};
const built: BuildFiles = {
  pages: [
    '/',
    '/standorte/testkita/',
    '/gemeinden/',
    '/gemeinden/14999999-musterort/',
    '/planung/',
    '/en/standorte/testkita/',
  ],
  hashed: [
    '/_app/immutable/nodes/0.js',
    '/_app/immutable/assets/seite.css',
    '/_app/immutable/assets/boundaries.json',
    '/_app/immutable/assets/planung.json',
  ],
  files: ['/favicon.svg'],
  read: (path) => TEXTS[path] ?? '',
  sizeOf: (path) => (path.includes('maplibre') ? 200_000 : 100),
};

describe('what is kept for reading without a network', () => {
  const kept = offlinePaths(built);

  test('the way from the search to a profile, but not each municipality nor other languages', () => {
    expect(kept.filter((path) => path.endsWith('/'))).toEqual(['/', '/gemeinden/', '/standorte/testkita/']);
  });

  test('scripts of each stored page with all they need, also what is imported on use, but neither MapLibre nor other pages', () => {
    expect(kept.filter((path) => path.endsWith('.js'))).toEqual([
      '/_app/immutable/chunks/a.js',
      '/_app/immutable/chunks/deep.js',
      '/_app/immutable/chunks/search.js',
      '/_app/immutable/entry/start.js',
      '/_app/immutable/nodes/0.js',
      '/_app/immutable/nodes/13.js',
    ]);
  });

  test('styles, the search’s and the map’s data, and what stands beside the pages', () => {
    expect(kept).toContain('/_app/immutable/assets/seite.css');
    expect(kept).toContain('/_app/immutable/assets/boundaries.json');
    expect(kept).not.toContain('/_app/immutable/assets/planung.json');
    expect(kept).toContain('/favicon.svg');
  });

  test('with very many profiles none in advance', () => {
    const pages = [
      '/',
      ...Array.from({ length: 201 }, (_, index) => `/standorte/testkita-${String(index)}/`),
    ];
    expect(offlinePaths({ ...built, pages }).filter((path) => path.endsWith('/'))).toEqual(['/']);
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adapter, compress, dropUnreadData, namedBytes } from './adapter.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'built-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('pages and data get both compressed neighbours, pictures none', async () => {
  const pages = Array.from({ length: 30 }, (_, number) => `testseite-${number}.html`);
  for (const name of [...pages, 'testdaten.geojson', 'testbild.png'])
    writeFileSync(path.join(folder, name), `Musterort ${name}`.repeat(20));
  await compress(folder);

  const there = new Set(readdirSync(folder));
  for (const name of [...pages, 'testdaten.geojson']) {
    const text = readFileSync(path.join(folder, name));
    expect(gunzipSync(readFileSync(path.join(folder, `${name}.gz`)))).toEqual(text);
    expect(brotliDecompressSync(readFileSync(path.join(folder, `${name}.br`)))).toEqual(text);
  }
  expect(there.has('testbild.png.br')).toBe(false);
});

test('only pages that load a script keep their data', () => {
  const pages = {
    karte: '<script>import("../_app/immutable/entry/start.Ab1.js")</script>',
    gemeinde: '<script type="application/ld+json">{}</script><p>Musterort</p>',
  };
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'index.html'), html);
    writeFileSync(path.join(folder, name, '__data.json'), '{}');
  }
  dropUnreadData(folder);
  expect(existsSync(path.join(folder, 'karte/__data.json'))).toBe(true);
  expect(existsSync(path.join(folder, 'gemeinde/__data.json'))).toBe(false);
});

test('the bytes of a page count what its markup names, each file once, fonts as they are', () => {
  const link = (file: string): string => `<link href="./_app/${file}" rel="x">`;
  writeFileSync(path.join(folder, 'index.html'), ['a.js', 'a.js', 'b.css', 'c.woff2'].map(link).join(''));
  mkdirSync(path.join(folder, '_app'));
  const sizes = { 'index.html.br': 1000, '_app/a.js.br': 200, '_app/b.css.br': 30, '_app/c.woff2': 4 };
  for (const [file, size] of Object.entries(sizes)) writeFileSync(path.join(folder, file), 'x'.repeat(size));
  expect(namedBytes(folder)).toBe(1.234);
});

test('a build during which files changed is refused: its scripts would not start on its pages', async () => {
  const builder = { config: { kit: { version: { name: 'another' } } } };
  await expect(async () => adapter().adapt(builder as never)).rejects.toThrow(
    'Files changed during the build',
  );
});

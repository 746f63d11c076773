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
import { compress, dropUnreadData } from './adapter.js';

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

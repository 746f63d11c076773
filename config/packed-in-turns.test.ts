import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Adapter, Builder } from '@sveltejs/kit';
import { afterAll, expect, test } from 'vitest';
import { packedInTurns } from './packed-in-turns.js';

const folder = mkdtempSync(path.join(tmpdir(), 'packed-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('pages and data get both packed neighbours, pictures none', async () => {
  const pages = Array.from({ length: 30 }, (_, number) => `testseite-${number}.html`);
  for (const name of [...pages, 'testdaten.geojson', 'testbild.png'])
    writeFileSync(path.join(folder, name), `Musterort ${name}`.repeat(20));
  const plain: Adapter = { name: 'test', adapt: (builder) => builder.compress(folder) };
  await packedInTurns(plain).adapt({} as Builder);

  const there = new Set(readdirSync(folder));
  for (const name of [...pages, 'testdaten.geojson']) {
    const text = readFileSync(path.join(folder, name));
    expect(gunzipSync(readFileSync(path.join(folder, `${name}.gz`)))).toEqual(text);
    expect(brotliDecompressSync(readFileSync(path.join(folder, `${name}.br`)))).toEqual(text);
  }
  expect(there.has('testbild.png.br')).toBe(false);
});

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DataSource } from '../../src/lib/provenance/data-source.ts';
import type { Manifest } from '../../src/lib/provenance/manifest.ts';
import { derive } from './derive.ts';
import { figuresStep } from '../figures/figures-step.ts';
import { differing, readIfThere, writeAll } from '../files/output.ts';
import type { Step } from '../step/step.ts';

const SOURCE: DataSource = {
  title: 'Musterquelle',
  version: 'Musterstand',
  licence: 'Musterlizenz',
  url: 'https://example.org/',
  attribution: '© Muster',
};
const first: Step = {
  name: 'erstens',
  run: () => Promise.resolve([{ path: 'b.json', content: 'ä\n', sources: [SOURCE] }]),
};
const second: Step = {
  name: 'zweitens',
  run: (derived) =>
    Promise.resolve([{ path: 'a.json', content: `nach ${derived('b.json') ?? 'nichts'}`, sources: [] }]),
};
const nothing = () => undefined;
const TODAY = '2026-11-22';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ekiz-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('deriving', () => {
  test('lets a step read what the one before derived, and lists every file with its checksum', async () => {
    const outputs = await derive([first, second], nothing, nothing, TODAY);
    expect(outputs.map((each) => each.path)).toEqual(['b.json', 'a.json', 'manifest.json']);
    expect(outputs[1]?.content).toBe('nach ä\n');
    const manifest = JSON.parse(outputs[2]?.content ?? '') as Manifest;
    expect(manifest.files.map((each) => each.path)).toEqual(['a.json', 'b.json']);
    expect(manifest.files[1]).toEqual({
      path: 'b.json',
      bytes: 3, // ä takes two bytes
      sha256: createHash('sha256').update('ä\n').digest('hex'),
      sources: [SOURCE],
    });
  });

  test('of one step alone keeps the other files in the manifest', async () => {
    const all = await derive([first, second], nothing, nothing, TODAY);
    const committed = (path: string) => all.find((each) => each.path === path)?.content;
    const again = await derive([second], committed, nothing, '2026-12-24', true);
    expect(again.find((each) => each.path === 'manifest.json')).toEqual(
      all.find((each) => each.path === 'manifest.json'),
    );
  });
});

describe('writing', () => {
  test('puts every file in its place and leaves nothing beside them', async () => {
    const outputs = [
      { path: 'a.json', content: '1\n' },
      { path: 'tief/b.json', content: '2\n' },
    ];
    expect(differing(folder, outputs)).toEqual(['a.json', 'tief/b.json']);
    await writeAll(folder, outputs);
    expect(differing(folder, outputs)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'tief']);
    expect(readIfThere(folder, 'c.json')).toBeUndefined();
  });

  test('changes no file when one of them cannot be written', async () => {
    await writeAll(folder, [{ path: 'a.json', content: 'alt' }]);
    const outputs = [
      { path: 'a.json', content: 'neu' },
      { path: 'a.json/unmöglich', content: 'neu' },
    ];
    await expect(writeAll(folder, outputs)).rejects.toThrow();
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('alt');
    expect(existsSync(join(folder, 'a.json.neu'))).toBe(false);
  });
});

describe('what is committed', () => {
  const manifest = JSON.parse(readFileSync('data/derived/manifest.json', 'utf8')) as Manifest;

  test('is what the manifest lists, by checksum, and nothing else', () => {
    const onDisk = readdirSync('data/derived').filter((each) => each !== 'manifest.json');
    expect(manifest.files.map((each) => each.path)).toEqual(onDisk.sort());
    for (const { path, bytes, sha256, sources } of manifest.files) {
      const content = readFileSync(join('data/derived', path));
      expect(content.length, path).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(sha256);
      // The schema of a site file is derived from the code and has no source.
      if (path !== 'site.schema.json') expect(sources.length, path).toBeGreaterThan(0);
    }
  });

  test('are the figures of the table', async () => {
    const files = await figuresStep.run(nothing);
    expect(differing('data/derived', files)).toEqual([]);
  });
});

import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differing, writeAll } from './output.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ekiz-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('what was written is there, and a changed or missing file is found', async () => {
  await writeAll(folder, [{ path: 'below/a.json', content: 'ä' }]);
  expect(differing(folder, [{ path: 'below/a.json', content: 'ä' }])).toEqual([]);
  expect(differing(folder, [{ path: 'below/a.json', content: 'a' }])).toEqual(['below/a.json']);
  expect(differing(folder, [{ path: 'below/b.json', content: 'ä' }])).toEqual(['below/b.json']);
});

test('bytes that are no text are written as they are', async () => {
  const bytes = Uint8Array.from([0, 255, 10, 128]);
  await writeAll(folder, [{ path: 'a.bin', content: bytes }]);
  expect(Uint8Array.from(readFileSync(join(folder, 'a.bin')))).toEqual(bytes);
});

test('a link in the place of a file, or of its half-written one, is replaced and never followed', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'ekiz-fremd-'));
  const victim = join(outside, 'fremd.txt');
  writeFileSync(victim, 'bleibt');
  symlinkSync(victim, join(folder, 'a.yaml'));
  symlinkSync(victim, join(folder, 'b.yaml.neu'));
  await writeAll(folder, [
    { path: 'a.yaml', content: 'neu' },
    { path: 'b.yaml', content: 'neu' },
  ]);
  expect(readFileSync(victim, 'utf8')).toBe('bleibt');
  expect(['a.yaml', 'b.yaml'].map((each) => lstatSync(join(folder, each)).isFile())).toEqual([true, true]);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('neu');
  rmSync(outside, { recursive: true });
});

test.each(['../a.yaml', '/tmp/a.yaml', 'x/../../a.yaml'])('%s does not leave the folder', async (path) => {
  await expect(writeAll(folder, [{ path, content: 'x' }])).rejects.toThrow('outside');
});

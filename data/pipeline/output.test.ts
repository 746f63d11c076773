import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { differing, leftOver, writeAll } from './output.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ekiz-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = Uint8Array.from([0, 255, 10, 128]);

test('bytes that are no text are written as they are, and a changed one is found', async () => {
  await writeAll(folder, [{ path: 'large/a.bin', content: bytes }]);
  expect(differing(folder, [{ path: 'large/a.bin', content: bytes }])).toEqual([]);
  const other = Uint8Array.from([0, 254, 10, 128]);
  expect(differing(folder, [{ path: 'large/a.bin', content: other }])).toEqual(['large/a.bin']);
  expect(differing(folder, [{ path: 'large/b.bin', content: bytes }])).toEqual(['large/b.bin']);
});

test('what a run derives no longer is named, and nothing outside of its folder', async () => {
  const own = { path: 'large/orte/ei.json', content: '{}' };
  await writeAll(folder, [
    own,
    { path: 'large/orte/we.json', content: '{}' },
    { path: 'b.json', content: '' },
  ]);
  expect(leftOver(folder, 'large', [own])).toEqual(['large/orte/we.json']);
  expect(leftOver(folder, 'nirgends', [])).toEqual([]);
});

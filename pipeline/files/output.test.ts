import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

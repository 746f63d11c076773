import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadNpmArchive } from './npm-archive.ts';
import { fileInTar } from './tar.ts';

const PACKED = '.cache/testpaket-1.0.0.tgz';
const LONG = `package/${'tief/'.repeat(25)}lang.json`;
const before = process.cwd();

beforeEach(() => {
  process.chdir(mkdtempSync(join(tmpdir(), 'ekiz-')));
  for (const [name, content] of [
    ['package/leer.txt', ''],
    ['package/größe.json', '{"größe":"1"}'],
    [LONG, 'x'.repeat(513)],
  ] as const) {
    mkdirSync(join(name, '..'), { recursive: true });
    writeFileSync(name, content);
  }
  mkdirSync('.cache');
  execFileSync('tar', ['--format=ustar', '-czf', PACKED, 'package']);
});
afterEach(() => {
  const folder = process.cwd();
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

const archive = (sha512: string) => ({ name: 'testpaket', version: '1.0.0', sha512, size: '1 kB' });

test('a cached archive with the right checksum is unpacked without asking anybody', async () => {
  const sha512 = createHash('sha512').update(readFileSync(PACKED)).digest('base64');
  const tar = await loadNpmArchive(archive(sha512), () => {
    throw new Error('nothing to wait for');
  });
  expect(fileInTar(tar, 'package/größe.json')?.toString()).toBe('{"größe":"1"}');
  expect(fileInTar(tar, LONG)?.toString()).toBe('x'.repeat(513));
  expect(fileInTar(tar, 'package/leer.txt')?.toString()).toBe('');
  expect(fileInTar(tar, 'package/fehlt.txt')).toBeUndefined();
});

test('a changed archive is refused and removed, so that the next run fetches it anew', async () => {
  const load = loadNpmArchive(archive('x'), () => undefined);
  await expect(load).rejects.toThrow(/testpaket-1\.0\.0\.tgz: die Prüfsumme stimmt nicht/);
  expect(existsSync(PACKED)).toBe(false);
});

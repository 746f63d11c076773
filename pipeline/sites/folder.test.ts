import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from './folder.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ekiz-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('files are read; hidden and half-written ones are not', () => {
  for (const name of ['a.yaml', '.b.yaml', 'c.yaml.neu']) writeFileSync(join(folder, name), 'x');
  expect(readFolder(folder).map((each) => each.name)).toEqual(['a.yaml']);
});

test('a link is refused, also one to a file in the folder', () => {
  writeFileSync(join(folder, 'a.yaml'), 'x');
  symlinkSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'));
  expect(() => readFolder(folder)).toThrow(/b\.yaml: ist ein Link und wird nicht gelesen/);
});

test('a folder is refused', () => {
  mkdirSync(join(folder, 'alt'));
  expect(() => readFolder(folder)).toThrow(/alt: ist keine Datei/);
});

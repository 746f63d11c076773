import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { optionsIn } from './options.ts';
import { bytesOf } from './read/file.ts';

test('a call with everything is understood', () => {
  expect(
    optionsIn([
      'liste.xlsx',
      '--write',
      '--json',
      '--epsg',
      '25833',
      '--ohne',
      'Farbe, Stand',
      '--bericht=b.md',
      '--ordner',
      'x',
    ]),
  ).toEqual({
    file: 'liste.xlsx',
    write: true,
    json: true,
    epsg: '25833',
    report: 'b.md',
    without: ['Farbe', 'Stand'],
    folder: 'x',
  });
});

test.each<[string, string[]]>([
  ['Es ist keine Liste genannt', []],
  ['Die Option „--dry-run“ gibt es nicht', ['liste.xlsx', '--dry-run']],
  ['Die Option „-w“ gibt es nicht', ['liste.xlsx', '-w']],
  ['Es sind mehrere Listen genannt („a.csv“ und „b.csv“)', ['a.csv', 'b.csv']],
  ['Nach „--epsg“ fehlt eine Angabe', ['liste.xlsx', '--epsg']],
  ['Nach „--bericht“ fehlt eine Angabe', ['liste.xlsx', '--bericht', '--write']],
  ['„--epsg 4711“ ist kein bekanntes System', ['liste.xlsx', '--epsg', '4711']],
  ['„--write“ nimmt keine Angabe', ['liste.xlsx', '--write=ja']],
])('%s: told in one sentence', (says, args) => {
  const found = optionsIn(args);
  expect('wrong' in found ? found.wrong : '').toContain(says);
  expect('wrong' in found ? found.wrong : '').toContain('Aufruf: npm run data:import');
});

test('only a filled file of reasonable size is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liste-'));
  const empty = join(folder, 'leer.csv');
  writeFileSync(empty, '');
  const huge = join(folder, 'riesig.csv');
  writeFileSync(huge, new Uint8Array(25_000_001));
  for (const [path, says] of [
    [folder, 'ist ein Ordner'],
    [join(folder, 'fehlt.csv'), 'gibt es nicht'],
    [join(empty, 'x.csv'), 'gibt es nicht'],
    [empty, 'ist leer'],
    [huge, 'ist größer als 25 MB'],
  ] as const)
    expect(() => bytesOf(path)).toThrow(says);
});

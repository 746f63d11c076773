import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifest } from '../manifest.ts';
import { historyDays } from './history.ts';

test('the history reads from the newest day, in words', () => {
  const days = historyDays(
    [
      {
        date: '2026-11-22',
        changes: [
          { path: 'districts.json', after: 'd' },
          { path: 'sites.json', after: 'a' },
        ],
      },
      {
        date: '2026-12-01',
        changes: [
          {
            path: 'boundaries.topo.json',
            before: 'x',
            after: 'y',
            newSources: ['Verwaltungsgebiete, Gebietsstand 31.12.2025'],
          },
          { path: 'report.json', before: 'z' },
          {
            path: 'sites.json',
            before: 'a',
            after: 'b',
            sites: {
              added: ['testkita-neu'],
              changed: [{ slug: 'testkita-alt', fields: ['contact', 'sources'] }],
              removed: ['testkita-weg'],
            },
          },
        ],
      },
    ],
    new Map([['testkita-neu', 'Testkita Neu']]),
  );
  expect(
    days.map((day) => [day.date, ...day.lines.map((line) => `${line.titles.join(', ')}: ${line.what}`)]),
  ).toEqual([
    [
      '2026-12-01',
      'Grenzen der Gemeinden und Kreise: neu abgeleitet; neue Quellenangabe: Verwaltungsgebiete, Gebietsstand 31.12.2025',
      'Genauigkeit der Grenzen: entfallen',
      'Standorte: neu: Testkita Neu; geändert: testkita-alt (Kontakt, Quellen); entfernt: testkita-weg',
    ],
    ['2026-11-22', 'Zahlen der Kreise, Standorte: erste Version'],
  ]);
});

test('the committed history ends with the files that are there', () => {
  const latest = new Map(
    manifest.history.flatMap((day) => day.changes).map((each) => [each.path, each.after]),
  );
  const there = readdirSync('data/derived').filter((each) => each !== 'manifest.json');
  const ends = [...latest].filter(([, after]) => after !== undefined);
  expect(ends.sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(
    there.sort().map((path) => [path, manifest.files.find((each) => each.path === path)?.sha256]),
  );
  for (const { lines, files } of historyDays(manifest.history, new Map())) {
    const titles = lines.flatMap((line) => line.titles);
    for (const { path } of files) expect(titles, 'every file has a German name').not.toContain(path);
  }
});

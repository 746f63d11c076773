import { expect, test } from 'vitest';
import { districts, municipalities } from '../derived.ts';
import { districtsCsv, municipalitiesCsv } from './area-table.ts';

type Row = Readonly<Record<string, string>>;
function read(csv: string): Row[] {
  const [head = [], ...body] = csv
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
  expect(new Set(head).size).toBe(head.length);
  return body.map((cells) => Object.fromEntries(head.map((heading, at) => [heading, cells[at] ?? ''])));
}
const rows = read(municipalitiesCsv());
const row = (ags: string): Row | undefined => rows.find((each) => each['AGS'] === ags);

test('every municipality has a row with both populations named by their day', () => {
  expect(rows.map((each) => each['AGS'])).toEqual(municipalities.map(({ ags }) => ags));
  expect(row('14511000')).toMatchObject({
    'Einwohner 31.12.2023': '250681',
    'Einwohner Zensus 2022 (15.05.2022)': '240078',
    'Kinder unter 3 (15.05.2022)': '6153',
    'Kinder unter 3 je 1.000 Einwohner (Zensus 2022)': '25,6', // 6153 / 240078
    'Kinder unter 3: Stelle im Kreis': '1',
  });
});

test('under 20 the share and both places are empty', () => {
  expect(row('14628310')).toMatchObject({
    Name: 'Rathen',
    'Kinder unter 3 (15.05.2022)': '3',
    'Kinder unter 3 je 1.000 Einwohner (Zensus 2022)': '',
    'Kinder unter 3: Stelle im Kreis': '',
    'Kinder unter 3: Stelle in Sachsen': '',
  });
});

test('keys and postcodes keep their leading zero, decimals have a comma', () => {
  expect(row('14625160')).toMatchObject({ 'Postleitzahl der Verwaltung': '02694' });
  expect(row('14625160')?.['Länge']).toMatch(/^14,\d+$/);
});

test('districts and Saxony are the published rows', () => {
  const larger = read(districtsCsv());
  expect(larger.map((each) => each['AGS'])).toEqual([...districts.map(({ ags }) => ags), '14']);
  expect(larger.at(-1)).toMatchObject({
    'Einwohner 31.12.2023': '4089467',
    'Kinder unter 3 (15.05.2022)': '97897',
    'Kinder unter 3: Stelle in Sachsen': '',
  });
  const share = 'Kinder unter 15 in Haushalten mit SGB-II-Leistungen in Prozent (2022)';
  expect(larger[0]?.[share]).toBe('15,68');
  expect(larger.at(-1)?.[share]).toBe('');
});

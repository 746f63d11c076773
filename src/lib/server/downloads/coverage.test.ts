import { expect, test } from 'vitest';
import { districts, municipalities } from '../derived.ts';
import { coverageCsv } from './coverage.ts';

const rows = coverageCsv()
  .replace('\uFEFF', '')
  .trim()
  .split('\r\n')
  .map((line) => line.split(';'));
const [head = [], ...body] = rows;
const of = (level: string) => body.filter(([each]) => each === level);
const sum = (level: string, column: string): number =>
  of(level).reduce((total, row) => total + Number(row[head.indexOf(column)]), 0);

test('every municipality and every district has a row', () => {
  expect(of('Gemeinde').map((row) => row[1])).toEqual(municipalities.map(({ ags }) => ags));
  expect(of('Kreis').map((row) => row[1])).toEqual(districts.map(({ ags }) => ags));
});

test('municipalities add up to their census number, and their covered people to those of the districts', () => {
  expect(sum('Gemeinde', 'Einwohner')).toBe(
    municipalities.reduce((total, each) => total + each.populationCensus2022, 0),
  );
  for (const column of head.slice(3)) expect(sum('Kreis', column), column).toBe(sum('Gemeinde', column));
});

test('a larger radius never has fewer people, and none has more than live there', () => {
  for (const group of ['Einwohner', 'unter 15']) {
    const columns = [3, 5, 10, 20].map((km) => head.indexOf(`${group} bis ${String(km)} km`));
    for (const row of body) {
      const values = [...columns.map((each) => Number(row[each])), Number(row[head.indexOf(group)])];
      expect([...values].sort((a, b) => a - b)).toEqual(values);
    }
  }
});

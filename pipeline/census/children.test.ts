import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Figures } from '../boundaries/derive.ts';
import { checkInhabitants, readChildren } from './children.ts';

const read = (name: string): string => readFileSync(`data/derived/${name}`, 'utf8');
const figures = {
  municipalities: JSON.parse(read('municipalities.json')),
  districts: JSON.parse(read('districts.json')),
} as Figures;

test('the committed tables have the inhabitants of the figures in every municipality and in all', async () => {
  const children = await readChildren(figures);
  expect(children.size).toBe(418 + 13 + 1);
  expect(children.get('14')).toMatchObject({ population: 4_038_131, u3: 97_897 });
  // Jahnatal is the sum of Ostrau and Zschaitz-Ottewig.
  expect(children.get('14522275')?.population).toBe(
    figures.municipalities.find((each) => each.ags === '14522275')?.populationCensus2022,
  );
});

test('stops where one municipality has other inhabitants, and where the sum is not the published one', async () => {
  const children = new Map(await readChildren(figures));
  const rathen = children.get('14628310');
  if (!rathen) throw new Error('Rathen is missing.');
  children.set('14628310', { ...rathen, population: rathen.population + 1 });
  expect(() => checkInhabitants(children, figures)).toThrow(/Rathen \(14628310\)/);
  children.set('14628310', rathen);
  const state = children.get('14');
  if (!state) throw new Error('Saxony is missing.');
  children.set('14', { ...state, population: state.population - 1 });
  expect(() => checkInhabitants(children, figures)).toThrow(/4038130 Einwohner veröffentlicht/);
});

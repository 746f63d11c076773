import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Figures } from '../boundaries/derive.ts';
import { checkTypes, readFamilies } from './families.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`data/derived/${name}`, 'utf8')) as unknown;
const figures = { municipalities: read('municipalities.json'), districts: read('districts.json') } as Figures;

test('the committed tables have a row for every area, and the published ones of Saxony', async () => {
  const families = await readFamilies(figures);
  expect(families.size).toBe(418 + 13 + 1);
  expect(families.get('14')).toMatchObject({ households: 2_084_232, single_parents: 158_688 });
});

test('swapped columns stop the run', async () => {
  const families = new Map(await readFamilies(figures));
  const coswig = families.get('14627010');
  if (!coswig) throw new Error('Coswig is missing.');
  const { single_mothers: mothers, households } = coswig;
  families.set('14627010', { ...coswig, single_mothers: households });
  expect(() => checkTypes(families)).toThrow(/single_parents von 14627010/);
  families.set('14627010', { ...coswig, households: mothers });
  expect(() => checkTypes(families)).toThrow(/households von 14627010/);
});

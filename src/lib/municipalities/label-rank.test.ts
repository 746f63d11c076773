import { expect, test } from 'vitest';
import { labelRank, mapName } from './label-rank.ts';

const village = { population: 900, kind: 'Gemeinde' as const };

test('big cities come first, villages last', () => {
  expect(labelRank({ population: 600_000, kind: 'kreisfreie Stadt', centralPlace: 'Oberzentrum' })).toBe(1);
  expect(labelRank({ population: 30_000, kind: 'Stadt', centralPlace: 'Oberzentrum' })).toBe(2);
  expect(labelRank({ population: 9000, kind: 'Stadt', centralPlace: 'Mittelzentrum' })).toBe(3);
  expect(labelRank({ population: 14_000, kind: 'Stadt', centralPlace: 'Mittelzentrum (Verbund)' })).toBe(3);
  expect(labelRank({ population: 2500, kind: 'Gemeinde', centralPlace: 'Mittelzentrum (Verbund)' })).toBe(5);
  expect(labelRank({ population: 2500, kind: 'Stadt' })).toBe(4);
  expect(labelRank(village)).toBe(5);
});

test('without a plan of central places towns are ranked by themselves', () => {
  expect(labelRank({ population: 40_000, kind: 'kreisfreie Stadt' }, '')).toBe(2);
  expect(labelRank({ population: 60_000, kind: 'Stadt' }, '')).toBe(2);
  expect(labelRank({ population: 14_000, kind: 'Gemeinde' }, '')).toBe(3);
  expect(labelRank({ population: 14_000, kind: 'Gemeinde' }, 'Musterplan')).toBe(4);
  expect(labelRank(village, '')).toBe(5);
});

test('a name on the map goes without its index addition', () => {
  expect(mapName('Schwarzenberg/Erzgeb.')).toBe('Schwarzenberg');
  expect(mapName('Weißwasser/O.L.')).toBe('Weißwasser');
  expect(mapName('Krauschwitz i.d. O.L.')).toBe('Krauschwitz');
  expect(mapName('Aue-Bad Schlema')).toBe('Aue-Bad Schlema');
});

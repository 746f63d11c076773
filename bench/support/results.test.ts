import { expect, test } from 'vitest';
import { readRows, tableOf, verdictOf, type Row } from './results.ts';

const row = (ours: number, more: Partial<Row> = {}): Row => ({ what: 'a, ms', ours, ...more });
const beside = { references: { leaflet: 100, maplibre: 200, wrapper: 50 } };

test('a figure is judged by itself, or by its ratio to one reference or the best', () => {
  expect(verdictOf(row(300, { bound: 300, goal: 150 }))).toBe('kept');
  expect(verdictOf(row(301, { bound: 300, goal: 150 }))).toBe('missed');
  expect(verdictOf(row(150, { bound: 300, goal: 150 }))).toBe('goal reached');
  expect(verdictOf(row(60, { ...beside, against: 'leaflet', bound: 0.6, goal: 0.5 }))).toBe('kept');
  expect(verdictOf(row(61, { ...beside, against: 'leaflet', bound: 0.6, goal: 0.5 }))).toBe('missed');
  expect(verdictOf(row(51, { ...beside, against: 'best', goal: 1 }))).toBe('missed');
  expect(verdictOf(row(50, { ...beside, against: 'best', goal: 1 }))).toBe('goal reached');
});

test('of scores more is better', () => {
  expect(verdictOf(row(0.74, { bound: 0.75, goal: 0.9, more: true }))).toBe('missed');
  expect(verdictOf(row(0.75, { bound: 0.75, goal: 0.9, more: true }))).toBe('kept');
  const scores = {
    references: { leaflet: 0.72, maplibre: 0.69 },
    against: 'best',
    more: true,
    goal: 1,
  } as const;
  expect(verdictOf(row(0.71, scores))).toBe('missed');
  expect(verdictOf(row(0.72, scores))).toBe('goal reached');
});

test('a row without limits is not judged, one without a figure is not kept', () => {
  expect(verdictOf(row(5))).toBe('');
  expect(verdictOf(row(NaN, { bound: 1 }))).toBe('no figure');
  expect(verdictOf(row(5, { against: 'leaflet', bound: 1 }))).toBe('no figure');
  expect(verdictOf(row(0, { references: { leaflet: 0 }, against: 'best', goal: 1 }))).toBe('goal reached');
});

test('the table shows figures, ratio, limits and what was missed', () => {
  const rows = [
    row(610, { references: { leaflet: 1000 }, against: 'leaflet', bound: 0.6, goal: 0.5 }),
    row(NaN),
  ];
  expect(tableOf(rows).split('\n').slice(2)).toEqual([
    '| a, ms | 610 | 1000 | – | – | 0.61 × leaflet | 0.6 | 0.5 | **missed** |',
    '| a, ms | – |  |  |  |  |  |  |  |',
  ]);
});

test('rows survive the file between two processes', () => {
  const rows = [row(NaN, { bound: 3 }), row(2, beside)];
  expect(readRows(rows.map((each) => `${JSON.stringify(each)}\n`).join(''))).toEqual(rows);
});

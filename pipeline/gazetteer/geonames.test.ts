import { describe, expect, test } from 'vitest';
import { readGeoNames, searchableNames } from './geonames.ts';

const line = (id: number, name: string, code: string, country: string, land: string) =>
  [
    id,
    name,
    name,
    'Zweitname,Drittname',
    51.5,
    13.25,
    'P',
    code,
    country,
    '',
    land,
    '00',
    '14999',
    '14999010',
  ]
    .concat([1234, '', 100, 'Europe/Berlin', '2020-01-01'])
    .join('\t');

describe('GeoNames', () => {
  test('only Saxon places that still exist, by id', () => {
    const table = [
      line(9, 'Testdorf', 'PPL', 'DE', '13'),
      line(3, 'Musterstadt', 'PPLA4', 'DE', '13'),
      line(4, 'Abgebaggert', 'PPLW', 'DE', '13'),
      line(5, 'Anderswo', 'PPL', 'DE', '11'),
      line(6, 'Ausland', 'PPL', 'AT', '13'),
      '',
    ].join('\n');
    expect(readGeoNames(table).map((each) => each.name)).toEqual(['Musterstadt', 'Testdorf']);
    expect(readGeoNames(table)[0]).toEqual({
      id: 3,
      name: 'Musterstadt',
      alternates: ['Zweitname', 'Drittname'],
      lon: 13.25,
      lat: 51.5,
      ags: '14999010',
      population: 1234,
    });
  });
});

describe('other names', () => {
  test('keeps the scripts this site is offered in', () => {
    expect(searchableNames(['Drezno', 'Дрезден', 'دريسدن', '德累斯顿', 'Δρέσδη'], ['Dresden'])).toEqual([
      'Drezno',
      'Дрезден',
      'دريسدن',
    ]);
  });

  test('leaves out codes, transcriptions and parishes', () => {
    expect(searchableNames(['ZIT', 'tsfykaw', "Lejpcig'", 'Zwenkaui vald', 'Oelsnitz/Vogtl.'], [])).toEqual(
      [],
    );
  });

  test('of one name in several spellings the one with its marks', () => {
    expect(searchableNames(['Drazdany', 'Drážďany'], ['Dresden'])).toEqual(['Drážďany']);
  });

  test('nothing the search finds anyway', () => {
    expect(searchableNames(['Gorlitz', 'Goerlitz', 'Meissen'], ['Görlitz', 'Meißen'])).toEqual([]);
  });
});

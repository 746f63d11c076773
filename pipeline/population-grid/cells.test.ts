import { describe, expect, test } from 'vitest';
import { readCells, withoutAbroad } from './cells.ts';

const HEAD = 'x_mp,y_mp,lon,lat,inhabitants,under_15,age_15_64,age_65_plus,ags_of_centre,share_abroad';
const INLAND = '4485500,3010500,12.30342,50.18348,113,13,64,37,14523030,0';
const BORDER = '4486500,3009500,12.31698,50.17421,20,2,12,9,14523030,0.28';
const read = (...lines: string[]) => readCells('muster.csv', [HEAD, ...lines].join('\n'));

describe('cells of the census grid', () => {
  test('are read as published', () => {
    expect(read(INLAND, BORDER)[1]).toEqual({
      easting: 4_486_500,
      northing: 3_009_500,
      lon: 12.31698,
      lat: 50.17421,
      inhabitants: 20,
      under15: 2,
      ags: '14523030',
      shareAbroad: 0.28,
    });
    expect(read(BORDER.replace(',20,2,', ',20,,'))[0]?.under15).toBeUndefined();
  });

  test.each([
    ['a centre off the grid', INLAND.replace('4485500', '4485000'), /Zeile 2: x_mp ist „4485000“/],
    ['degrees of another cell', INLAND.replace('12.30342', '12.31742'), /nicht die Mitte der Zelle/],
    ['a count that is never published', INLAND.replace(',113,', ',2,'), /inhabitants ist „2“/],
    ['children withheld inland', INLAND.replace(',13,', ',,'), /under_15 ist leer/],
    ['more children than people', INLAND.replace(',13,', ',131,'), /under_15 ist 131/],
    ['a share above one', BORDER.replace('0.28', '2.28'), /share_abroad ist „2.28“/],
  ])('stop at %s', (_, line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  test('stop at a cell that occurs twice', () => {
    expect(() => read(INLAND, BORDER, INLAND)).toThrow(/Zeile 4: die Zelle 4485500\/3010500/);
  });
});

describe('a town abroad in a cell at the border', () => {
  const TABLE = 'x_mp,y_mp,inhabitants_2011,where\n';
  const correct = (row: string) => withoutAbroad('grenze.csv', TABLE + row, read(INLAND, BORDER));

  test('is left out; children keep their share', () => {
    expect(correct('4486500,3009500,10,Muster')).toEqual([
      read(INLAND)[0],
      { ...read(BORDER)[0], inhabitants: 10, under15: 1 },
    ]);
    expect(withoutAbroad('grenze.csv', TABLE, read(INLAND))).toEqual(read(INLAND));
  });

  test.each([
    ['more people than counted', '4486500,3009500,21,Muster', /inhabitants_2011 ist „21“/],
    ['a cell inland', '4485500,3010500,10,Muster', /Anteil 0 im Ausland/],
    ['a cell that is not there', '4487500,3010500,10,Muster', /die Zelle 4487500\/3010500 gibt es nicht/],
  ])('stops at %s', (_, row, message) => {
    expect(() => correct(row)).toThrow(message);
  });
});

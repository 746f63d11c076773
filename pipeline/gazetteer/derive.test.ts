import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GazetteerFile } from '../../src/lib/municipalities/places/gazetteer.ts';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { deriveGazetteer, writeGazetteer, type GazetteerInput } from './derive.ts';

const town = (ags: string, name: string, sorbianName?: string) =>
  ({
    ags,
    name,
    population: 1000,
    seatPostcode: '01999',
    lon: 13.12345,
    lat: 51.00049,
    ...(sorbianName === undefined ? {} : { sorbianName }),
  }) as Municipality;
const place = (id: number, name: string, ags: string, alternates: string[] = []) => ({
  id,
  name,
  ags,
  alternates,
  lon: 13,
  lat: 51,
  population: 50,
});
const input: GazetteerInput = {
  districts: [{ ags: '14998', name: 'Landkreis Musterland' }],
  municipalities: [town('14998020', 'Testau/Erzgeb.'), town('14998010', 'Musterow', 'Mustrow')],
  former: [{ oldAgs: '14998005', oldName: 'Altdorf', newAgs: '14998010' }],
  geoNames: [
    place(1, 'Testau', '14998020', ['Testavo']),
    place(2, 'Mustrow', '14998010', ['Музеро']),
    place(3, 'Altdorf', '14998005'),
    place(4, 'Beispielweiler', '14998020'),
  ],
  postcodes: { '01999': ['Musterow', 'Testau'], '10115': ['Berlin'] },
};
const file = deriveGazetteer(input);

describe('the gazetteer', () => {
  test('orders municipalities by key and rounds to about 100 m', () => {
    expect(file.municipalities.map((row) => row.slice(0, 4))).toEqual([
      ['14998010', 'Musterow', 13.123, 51],
      ['14998020', 'Testau/Erzgeb.', 13.123, 51],
    ]);
  });

  test('takes a place that is the municipality as its other names, not as a second place', () => {
    expect(file.municipalities.map((row) => row[6])).toEqual([['Mustrow', 'Музеро'], ['Testavo']]);
    expect(file.places.map((row) => row[1])).toEqual(['Altdorf', 'Beispielweiler']);
  });

  test('keeps a dissolved municipality as a former name and as a place within the new one', () => {
    expect(file.municipalities[0]?.[5]).toEqual(['Altdorf']);
    expect(file.places[0]?.slice(2)).toEqual([0, 13, 51, 50, 1, []]);
  });

  test('knows Saxon postcodes only', () => {
    expect(file.postcodes).toEqual([['01999', 0, 1]]);
  });

  test('stops at a key nobody knows', () => {
    const unknown = { ...input, geoNames: [place(9, 'Nirgends', '14000000')] };
    expect(() => deriveGazetteer(unknown)).toThrow(DataProblem);
  });

  test('writes the same bytes for the same input in another order', () => {
    const shuffled = { ...input, municipalities: [...input.municipalities].reverse() };
    expect(writeGazetteer(deriveGazetteer(shuffled))).toBe(writeGazetteer(file));
    expect(JSON.parse(writeGazetteer(file))).toEqual(file);
  });
});

describe('the gazetteer of Saxony, as committed', () => {
  const saxony = JSON.parse(readFileSync('data/derived/gazetteer.json', 'utf8')) as GazetteerFile;

  test('is complete', () => {
    expect(saxony.districts).toHaveLength(13);
    expect(saxony.municipalities).toHaveLength(418);
    expect(saxony.postcodes).toHaveLength(384);
    expect(saxony.postcodes.filter((row) => row.length === 2)).toHaveLength(301);
    expect(Math.max(...saxony.postcodes.map((row) => row.length - 1))).toBe(9);
  });

  test('lies in Saxony', () => {
    const points = [
      ...saxony.municipalities.map((row) => [row[2], row[3]] as const),
      ...saxony.places.map((row) => [row[3], row[4]] as const),
    ];
    const outside = points.filter(([lon, lat]) => lon < 11.8 || lon > 15.1 || lat < 50.1 || lat > 51.75);
    expect(outside).toEqual([]);
  });
});

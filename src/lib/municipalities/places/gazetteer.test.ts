import { describe, expect, test } from 'vitest';
import { readGazetteer, type GazetteerFile } from './gazetteer.ts';

const file: GazetteerFile = {
  sources: [],
  districts: [
    ['14998', 'Landkreis Musterland', ['Muster']],
    ['14999', 'Teststadt', []],
  ],
  municipalities: [
    ['14998001', 'Musterort/Erzgeb.', 13, 51, 900, ['Altmuster'], ['Mustrow']],
    ['14998002', 'Beispielhausen', 13.5, 51.5, 800, [], []],
    ['14999000', 'Teststadt', 12, 50.5, 99_000, [], []],
  ],
  places: [
    [7, 'Altmuster', 0, 13.01, 51.01, 0, 1, []],
    [8, 'Testviertel', 2, 12.01, 50.51, 3000, 0, []],
  ],
  postcodes: [
    ['01999', 0, 1],
    ['09999', 2],
  ],
};
const places = new Map(readGazetteer(file).map((each) => [each.id, each]));

describe('the gazetteer', () => {
  test('holds every row once', () => {
    expect([...places.keys()]).toEqual([
      'kreis-14998',
      'kreis-14999',
      'gemeinde-14998001',
      'gemeinde-14998002',
      'gemeinde-14999000',
      'ort-7',
      'ort-8',
      'plz-01999',
      'plz-09999',
    ]);
  });

  test('a postcode lies in the middle of its municipalities, and says so', () => {
    expect(places.get('plz-01999')).toMatchObject({
      lon: 13.25,
      lat: 51.25,
      detail: 'Musterort/Erzgeb. und Beispielhausen',
      rough: 'Mitte von Musterort/Erzgeb. und einer weiteren Gemeinde',
    });
    expect(places.get('plz-09999')).toMatchObject({ detail: 'Teststadt', rough: 'Mitte von Teststadt' });
  });

  test('a municipality names its district, its short and its former name', () => {
    expect(places.get('gemeinde-14998001')).toMatchObject({
      detail: 'Landkreis Musterland',
      rough: 'Mitte von Musterort/Erzgeb.',
      otherNames: [
        { text: 'Musterort', sort: 'short' },
        { text: 'Altmuster', sort: 'former' },
        { text: 'Mustrow', sort: 'other' },
      ],
    });
    expect(places.get('gemeinde-14999000')?.detail).toBe('kreisfreie Stadt');
  });

  test('a further place says where it belongs, today or all along', () => {
    expect(places.get('ort-7')?.detail).toBe('heute Musterort/Erzgeb., Landkreis Musterland');
    expect(places.get('ort-8')?.detail).toBe('in Teststadt');
    expect(places.get('ort-8')?.rough).toBeUndefined();
  });

  test('a district lies in the middle of its municipalities', () => {
    expect(places.get('kreis-14998')).toMatchObject({ lon: 13.25, lat: 51.25, rough: 'Mitte des Kreises' });
  });
});

import type { Feature, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { parseRegion } from '../../src/lib/regions/region-config.ts';
import { newRegion } from './new-region.ts';

/** A square of a tenth of a degree with its lower left corner at `lon`, 52. */
const square = (AGS: string, GEN: string, BEZ: string, lon: number): Feature<Polygon> => ({
  type: 'Feature',
  properties: { AGS, GEN, BEZ },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, 52],
        [lon + 0.1, 52],
        [lon + 0.1, 52.1],
        [lon, 52.1],
        [lon, 52],
      ],
    ],
  },
});
const place = (admin1: string, key: string): string => {
  const cells = Array.from({ length: 15 }, () => '');
  return cells.with(8, 'DE').with(10, admin1).with(13, key).join('\t');
};

const files = newRegion('musterland', '12', {
  lands: [
    square('12', 'Musterland', 'Land', 13),
    square('11', 'Nachbar', 'Land', 13.1),
    square('01', 'Fern', 'Land', 9),
  ],
  districts: [
    square('12051', 'Musterstadt', 'Kreisfreie Stadt', 13),
    square('12060', 'Testland', 'Landkreis', 13),
  ],
  municipalities: [
    square('12051000', 'Musterstadt', 'Stadt', 13),
    square('12060010', 'Testdorf', 'Gemeinde', 13),
    square('11000000', 'Nachbar', 'Stadt', 13.1),
  ],
  places: `${place('11', '12051000')}\n${place('16', '11000000')}`,
  postcodes: { '14770': ['Musterstadt'], '16321': ['Anderswo'] },
  form: {
    words: { de: { name: 'Sachsen', phases: ['Eine.'] } },
    law: { accessibilityAct: 'X' },
    project: { name: 'P', sites: 31, phases: [31] },
  },
});
const configuration = JSON.parse(files['region.json'] ?? '') as Record<string, unknown>;

test('what the sources know is filled in', () => {
  expect(configuration).toMatchObject({
    id: 'musterland',
    keys: ['12'],
    boundaries: { neighbours: ['11'] },
    gazetteer: { geoNames: ['11'], postcodes: ['14'] },
  });
  const [west = 0, south = 0, east = 0, north = 0] = configuration['frame'] as number[];
  expect([west < 13, south < 52, east > 13.1, north > 52.1]).toEqual([true, true, true, true]);
  // The centre is some place inside of the square.
  expect(files['facts/municipalities.csv']?.split('\n').slice(1, 3)).toEqual([
    expect.stringMatching(
      /^12051000,Musterstadt,Musterstadt,12051,Musterstadt,kreisfreie Stadt,0,,,,14770,13\.0\d+,52\.0\d+,,,$/,
    ),
    expect.stringMatching(
      /^12060010,Testdorf,Testdorf,12060,Landkreis Testland,Gemeinde,0,,,,,13\.0\d+,52\.0\d+,,,$/,
    ),
  ]);
});

test('nothing of the region whose form it takes is left, and the checks name what is empty', () => {
  expect(files['region.json']).not.toMatch(/Sachsen|Eine\.|31/);
  const result = parseRegion(files['region.json'] ?? '');
  expect('problems' in result && result.problems).toContain(
    'words.de.name ist leer → die Wortform schreiben',
  );
});

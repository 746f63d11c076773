import { expect, test } from 'vitest';
import type { BoundaryTopology } from '../../src/lib/geo/topology.ts';
import type { District, Municipality } from '../../src/lib/municipalities/municipality.ts';
import { mapNames } from './names.ts';

const square = {
  type: 'Topology',
  objects: {
    districts: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { ags: '99999', name: 'Testkreis' } }],
    },
  },
  arcs: [
    [
      [12, 51],
      [12, 52],
      [13, 52],
      [13, 51],
      [12, 51],
    ],
  ],
} as unknown as BoundaryTopology;
const district = { ags: '99999', name: 'Testkreis', kind: 'Landkreis' } as District;
const places = [
  { name: 'Musterdorf/Testgeb.', lon: 12.50049, lat: 51.2, kind: 'Gemeinde', population: 500 },
  {
    ags: '99999020',
    name: 'Teststadt',
    sorbianName: 'Testojce',
    lon: 12.1,
    lat: 51.9,
    kind: 'Stadt',
    population: 300_000,
  },
] as Municipality[];

test('districts come first, then the largest; names go without their index addition; with a Sorbian name goes the key', () => {
  const names = mapNames(places, [district], square);
  expect(names.map(([name]) => name)).toEqual(['Testkreis', 'Teststadt', 'Musterdorf']);
  expect(names[1]).toEqual(['Teststadt', 12.1, 51.9, 1, 'Testojce', '99999020']);
  expect(names[2]).toEqual(['Musterdorf', 12.5, 51.2, 5]);
  const [, lon = 0, lat = 0, rank] = names[0] ?? [];
  expect(rank).toBe(0);
  expect([lon, lat].map((each) => Math.abs(each % 1))).toEqual([
    expect.closeTo(0.5, 1),
    expect.closeTo(0.5, 1),
  ]);
});

test('a district without an area stops the run with its key', () => {
  expect(() => mapNames(places, [{ ...district, ags: '99998' }], square)).toThrow('99998');
});

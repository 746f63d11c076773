import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { polygonsOf } from '../geo/topology.ts';
import boundaryAttribution from '$region/derived/attribution.json';
import { adjacency } from './boundaries.ts';
import { boundarySource } from './manifest.ts';
import { districtsDownload, geoJsonText, municipalitiesDownload } from './region-downloads.ts';

/** Twice the signed area: negative if a ring runs counterclockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [xb = 0, yb = 0] = ring[index] ?? [];
    return sum + (x - xb) * (y - 50 + (yb - 50));
  }, 0);

describe.each([
  ['gemeinden.geojson', municipalitiesDownload(), 418, ['ags', 'name', 'district', 'districtName']],
  ['kreise.geojson', districtsDownload(), 13, ['ags', 'name']],
])('%s', (_, download, count, members) => {
  test('has every region once, with its properties', () => {
    expect(download.features).toHaveLength(count);
    expect(new Set(download.features.map((each) => each.properties.ags)).size).toBe(count);
    for (const { properties } of download.features) {
      expect(Object.keys(properties)).toEqual(members);
      expect(Object.values(properties)).not.toContain('');
    }
  });

  test('is RFC 7946: lon before lat, closed rings by the right-hand rule, a bbox around all', () => {
    const [west = 0, south = 0, east = 0, north = 0] = download.bbox;
    expect(west).toBeGreaterThan(11.8);
    expect(north).toBeLessThan(51.8);
    for (const { geometry } of download.features) {
      for (const [outer = [], ...holes] of polygonsOf(geometry)) {
        expect(turn(outer)).toBeLessThan(0);
        for (const hole of holes) expect(turn(hole)).toBeGreaterThan(0);
        expect(outer.at(-1)).toEqual(outer[0]);
        for (const [lon = 0, lat = 0] of outer) {
          expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true);
        }
      }
    }
  });

  test('says its source, licence and attribution', () => {
    expect(download.attribution).toBe(boundarySource.attribution);
    expect(download.attribution).toBe(boundaryAttribution.text);
    expect(download.licence).toBe(boundarySource.licence);
    expect(download.source).toContain(boundarySource.version);
  });

  test('is valid JSON with a feature a line', () => {
    const text = geoJsonText(download);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(download)));
    expect(text.split('\n')).toHaveLength(count + 3); // head, tail, and the end of the last line
  });
});

test('districts are named, and exclaves and holes are there', () => {
  const { features } = municipalitiesDownload();
  expect(features.find((each) => each.properties.name === 'Eilenburg')?.properties).toEqual({
    ags: '14730110',
    name: 'Eilenburg',
    district: '14730',
    districtName: 'Landkreis Nordsachsen',
  });
  const polygons = features.map((each) => polygonsOf(each.geometry));
  expect(polygons.filter((each) => each.length > 1).length).toBe(8);
  expect(polygons.flat().filter((rings) => rings.length > 1).length).toBe(3);
});

test('every municipality has a neighbour', () => {
  for (const others of Object.values(adjacency)) expect(others.length).toBeGreaterThan(0);
});

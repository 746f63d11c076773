import { readFileSync } from 'node:fs';
import proj4 from 'proj4';
import { expect, test } from 'vitest';
import { fromEuropeanGrid } from './european-grid.ts';

const EPSG_3035 = '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs';

test('every cell of the census grid lies where PROJ puts it, to a centimetre, and where the file says', () => {
  const lines = readFileSync('data/facts/population-grid.csv', 'utf8').trim().split('\n').slice(1);
  expect(lines.length).toBe(11_561);
  let [off, offFile] = [0, 0];
  for (const line of lines) {
    const [x = 0, y = 0, lon = 0, lat = 0] = line.split(',').map(Number);
    const place = fromEuropeanGrid(x, y);
    const [right = 0, up = 0] = proj4(EPSG_3035, 'WGS84', [x, y]);
    off = Math.max(off, Math.abs(place.lon - right), Math.abs(place.lat - up));
    offFile = Math.max(offFile, Math.abs(place.lon - lon), Math.abs(place.lat - lat));
  }
  expect(off).toBeLessThan(1e-7);
  expect(offFile).toBeLessThan(1.1e-5);
});

test('the centre of the projection is 10° E, 52° N', () => {
  expect(fromEuropeanGrid(4_321_000, 3_210_000)).toEqual({ lon: 10, lat: 52 });
});

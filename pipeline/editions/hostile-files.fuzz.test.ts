/**
 * Damaged and hostile boundary files must be read or end in a `DataProblem`, within limits of time and memory.
 * `FUZZ_RUNS` sets the number of files per format, `FUZZ_SEED` tries others.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Feature, Polygon } from 'geojson';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_SEED } from '../../config/test-seed.ts';
import { featuresOf, TODAY } from '../boundaries/invented.fixture.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { damaged, randomFrom } from '../files/damaged.fixture.ts';
import { dbfOf, shpOf, writeGeoPackage } from './invented-files.fixture.ts';
import { readSource } from './read-source.ts';
import { readDbf, readShp } from './shapefile.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 50);
const MOST_MEGABYTES = 500;

const before = process.resourceUsage().maxRSS;
afterAll(() => {
  expect((process.resourceUsage().maxRSS - before) / 1_000).toBeLessThan(MOST_MEGABYTES);
});

const AREAS: Feature<Polygon>[] = featuresOf(TODAY) as Feature<Polygon>[];
const PRJ = 'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989"]]';

let folder: string;
let files: Record<string, Uint8Array>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ekiz-'));
  writeGeoPackage(join(folder, 'ganz.gpkg'), AREAS, 4326);
  const shapefile = { 'VG250_GEM.shp': shpOf(AREAS), 'VG250_GEM.dbf': dbfOf(AREAS) };
  files = {
    '.gpkg': readFileSync(join(folder, 'ganz.gpkg')),
    '.geojson': new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features: AREAS })),
    '.zip': zipSync({ ...shapefile, 'VG250_GEM.prj': new TextEncoder().encode(PRJ) }, { level: 0 }),
    '.shp': shapefile['VG250_GEM.shp'],
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a file with these bytes; fails for any error that is not one German sentence. */
async function read(name: string, bytes: Uint8Array): Promise<'read' | 'refused'> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  try {
    await readSource(file, name.endsWith('.shp') ? 25_832 : undefined, () => undefined);
    return 'read';
  } catch (error) {
    if (!(error instanceof DataProblem)) throw error;
    expect(error.message).toMatch(/\.$/);
    expect(error.message).not.toMatch(/\b(error|invalid|cannot|undefined|NaN|malformed|offset|stack)\b/i);
    return 'refused';
  }
}

describe(`damaged boundary files, seed ${TEST_SEED}`, () => {
  test.each(['.gpkg', '.geojson', '.zip', '.shp'])(
    '%s',
    async (ending) => {
      const random = randomFrom(TEST_SEED);
      const whole = files[ending] ?? new Uint8Array();
      writeFileSync(join(folder, 'VG250_GEM.dbf'), dbfOf(AREAS));
      expect(await read(`VG250_GEM${ending}`, whole)).toBe('read');
      let refused = 0;
      for (let run = 0; run < RUNS; run++) {
        const start = process.cpuUsage();
        if ((await read(`VG250_GEM${ending}`, damaged(whole, random))) === 'refused') refused += 1;
        // Processor time, because the machine may be busy with other work.
        const { user, system } = process.cpuUsage(start);
        expect((user + system) / 1_000).toBeLessThan(10_000);
      }
      expect(refused).toBeGreaterThan(0);
    },
    600_000,
  );
});

describe('lengths that cannot be true are refused at once', () => {
  const shp = shpOf(AREAS);
  const changed = (bytes: Uint8Array, change: (view: DataView) => void): Uint8Array => {
    const copy = bytes.slice();
    change(new DataView(copy.buffer, copy.byteOffset, copy.byteLength));
    return copy;
  };

  test.each<[string, (view: DataView) => void]>([
    ['a record of no length', (view) => view.setInt32(104, 0)],
    ['a record of negative length', (view) => view.setInt32(104, -4)],
    ['a record beyond the end', (view) => view.setInt32(104, 0x3fffffff)],
    ['two billion parts', (view) => view.setInt32(144, 0x7fffffff, true)],
    ['a negative number of points', (view) => view.setInt32(148, -1, true)],
    ['a part that begins behind the points', (view) => view.setInt32(152, 1_000_000, true)],
  ])('%s in a .shp', (_, change) => {
    expect(() => readShp(changed(shp, change))).toThrow();
  });

  test('four billion records in a .dbf', () => {
    const dbf = changed(dbfOf(AREAS), (view) => view.setUint32(4, 0xffffffff, true));
    expect(() => readDbf(dbf)).toThrow();
    expect(() => readDbf(new Uint8Array(10))).toThrow();
  });

  test('a Polygon without coordinates, and collections without end', async () => {
    const without = AREAS.map((each) => ({ ...each, geometry: { type: 'Polygon' } }));
    const text = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
    expect(await read('ohne.geojson', text({ type: 'FeatureCollection', features: without }))).toBe(
      'refused',
    );
    const deep = new TextEncoder().encode('['.repeat(200_000) + ']'.repeat(200_000));
    expect(await read('tief.geojson', deep)).toBe('refused');
  });

  test('an archive that says it unpacks to more than a gigabyte', async () => {
    const zip = zipSync({ 'VG250_GEM.shp': shp }, { level: 0 }).slice();
    const view = new DataView(zip.buffer, zip.byteOffset);
    const directory = zip.length - 22 - (46 + 'VG250_GEM.shp'.length);
    view.setUint32(directory + 24, 0x7fffffff, true);
    expect(await read('bombe.zip', zip)).toBe('refused');
  });
});

test('a view, a computed column and a virtual table in a GeoPackage are not read', async () => {
  for (const [at, layer] of [
    "CREATE VIEW vg250_gem AS WITH RECURSIVE n(AGS) AS (SELECT '14' UNION ALL SELECT AGS FROM n) SELECT AGS, 'x' AS GEN FROM n",
    'CREATE TABLE vg250_gem (AGS TEXT, GEN TEXT GENERATED ALWAYS AS (hex(zeroblob(500000000))), geom BLOB)',
  ].entries()) {
    const file = join(folder, `sicht${at}.gpkg`);
    const database = new sqlite.Database(file);
    database.exec(`
      CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization_coordsys_id INTEGER);
      CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
      ${layer};
      INSERT INTO gpkg_spatial_ref_sys VALUES (7, 4326);
      INSERT INTO gpkg_geometry_columns VALUES ('vg250_gem', 'geom', 7);`);
    database.close();
    const { features } = await readSource(file, undefined, () => undefined);
    expect(features).toEqual([]);
  }
});

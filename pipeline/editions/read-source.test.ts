import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import type { Feature, Polygon, Position } from 'geojson';
import proj4 from 'proj4';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adjacencyOf } from '../boundaries/adjacency.ts';
import { readExtract, writeExtract } from '../boundaries/extract.ts';
import { featuresOf, INVENTED_SOURCE, TODAY } from '../boundaries/invented.fixture.ts';
import { sharedArcsOf } from '../boundaries/shared-arcs.ts';
import { readAreas } from '../boundaries/vg250.ts';
import { epsgIn, toDegreesFrom } from './crs.ts';
import { editionOf, newestChange } from './edition-of.ts';
import { dbfOf, shpOf, writeGeoPackage } from './invented-files.fixture.ts';
import { readSource } from './read-source.ts';

const DEGREES = featuresOf([{ ags: '14999060', name: 'Mühlgößnitz', cells: [[0, 0]] }, ...TODAY]);
const PRJ = 'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989"]]';
const utm32 = proj4('+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs');

const moved = (move: (position: Position) => Position): Feature<Polygon>[] =>
  DEGREES.map((each) => ({
    ...each,
    geometry: { type: 'Polygon', coordinates: each.geometry.coordinates.map((ring) => ring.map(move)) },
  }));
const METRES = moved((position) => utm32.forward([position[0] ?? 0, position[1] ?? 0]));

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ekiz-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const read = (name: string, epsg?: number) => readSource(at(name), epsg, () => undefined);

/** Expects the invented names and keys, and positions within 0.1 mm. */
async function expectToRead(name: string, epsg?: number): Promise<void> {
  const { features } = await read(name, epsg);
  expect(features.map((each) => [each.properties?.AGS, each.properties?.GEN])).toEqual(
    DEGREES.map((each) => [each.properties?.AGS, each.properties?.GEN]),
  );
  const flat = (some: readonly { geometry: unknown }[]): number[] =>
    some.flatMap((each) => (each.geometry as { coordinates: number[][][][] }).coordinates.flat(4));
  const [got, wanted] = [flat(features), flat(DEGREES)];
  expect(got).toHaveLength(wanted.length);
  const off = got.map((each, index) => Math.abs(each - (wanted[index] ?? 0)));
  expect(Math.max(...off)).toBeLessThan(1e-9);
}

test('a file with another checksum than the edition’s is not read', async () => {
  const text = JSON.stringify({ type: 'FeatureCollection', features: DEGREES });
  writeFileSync(at('a.geojson'), text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const readExpecting = (expected: string) =>
    readSource(at('a.geojson'), undefined, () => undefined, expected);
  expect((await readExpecting(sha256.toUpperCase())).sha256).toBe(sha256);
  // Not even by a reader that would fail.
  writeFileSync(at('a.geojson'), 'vertauscht');
  await expect(readExpecting(sha256)).rejects.toThrow('die Prüfsumme ist');
});

describe('a VG250', () => {
  test('as GeoJSON in degrees', async () => {
    writeFileSync(at('a.geojson'), JSON.stringify({ type: 'FeatureCollection', features: DEGREES }));
    await expectToRead('a.geojson');
  });

  test('as GeoJSON in UTM zone 32, said inside or on the command line', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } };
    writeFileSync(at('a.json'), JSON.stringify({ type: 'FeatureCollection', crs, features: METRES }));
    writeFileSync(at('b.json'), JSON.stringify({ type: 'FeatureCollection', features: METRES }));
    await expectToRead('a.json');
    await expectToRead('b.json', 25_832);
  });

  test.each([false, true])('as GeoPackage (heights: %s)', async (heights) => {
    writeGeoPackage(at('DE_VG250.gpkg'), METRES, 25_832, heights);
    await expectToRead('DE_VG250.gpkg');
  });

  test.each(['utf8', 'latin1'] as const)('as Shapefile in %s', async (encoding) => {
    writeFileSync(at('VG250_GEM.shp'), shpOf(METRES));
    writeFileSync(at('VG250_GEM.dbf'), dbfOf(METRES, encoding));
    writeFileSync(at('VG250_GEM.prj'), PRJ);
    writeFileSync(at('VG250_GEM.cpg'), encoding === 'utf8' ? 'UTF-8' : '1252');
    await expectToRead('VG250_GEM.shp');
  });

  test('as Shapefile in an archive with layers that are of no use here', async () => {
    const name = 'vg250-ew_12-31/vg250_ebenen/VG250_GEM';
    writeFileSync(
      at('vg250.zip'),
      zipSync({
        [`${name}.shp`]: shpOf(METRES),
        [`${name}.dbf`]: dbfOf(METRES),
        [`${name}.prj`]: Buffer.from(PRJ),
        'vg250-ew_12-31/vg250_ebenen/VG250_PK.shp': new Uint8Array(3),
      }),
    );
    await expectToRead('vg250.zip');
  });

  test.each([
    ['fehlt.gpkg', undefined, /fehlt\.gpkg: die Datei gibt es nicht/],
    ['leer.xlsx', '', /dieses Format wird nicht gelesen.*GeoPackage/],
    ['halb.geojson', '{"type":"Feature', /kein gültiges JSON/],
    ['kaputt.gpkg', 'kein SQLite', /lässt sich nicht als GeoPackage lesen/],
    ['allein.shp', 'x', /die \.dbf-Datei fehlt/],
    [
      'fremd.geojson',
      '{"type":"FeatureCollection","crs":"EPSG::3857","features":[]}',
      /EPSG:3857 wird nicht gelesen/,
    ],
  ])('in %s is refused with a remedy', async (name, content, message) => {
    if (content !== undefined) writeFileSync(at(name), content);
    await expect(read(name)).rejects.toThrow(message);
  });
});

describe('coordinate systems', () => {
  test.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 4326],
    ['AUTHORITY["EPSG","25833"]', 25_833],
    ['PROJCS["ETRS89_UTM_zone_33N"', 25_833],
    ['GEOGCS["GCS_WGS_1984"', 4326],
    ['PROJCS["Bessel"', undefined],
  ])('%s is %s', (text, epsg) => {
    expect(epsgIn(text)).toBe(epsg);
  });

  test('UTM zones 32 and 33 lead to the same place', () => {
    // The central meridian of zone 33 is 15° east, its easting 500,000 by definition.
    const [lon = 0] = toDegreesFrom('muster', 25_833)([500_000, 5_650_000]);
    expect(lon).toBeCloseTo(15, 9);
  });
});

describe('an edition', () => {
  const content = { file: 'muster', sha256: '', features: DEGREES };

  test('names state, licence and attribution of the newer file', () => {
    const { source } = editionOf(content, { stand: '31.12.2030', year: 2031 });
    expect(source.version).toBe('Gebietsstand 31.12.2030');
    expect(source.attribution).toBe('© GeoBasis-DE / BKG 2031 (Daten verändert)');
  });

  test('without a stated date names the newest change in it', () => {
    expect(
      newestChange([{ WSK: '2009/01/01' }, { BEGINN: '2024-07-01T00:00:00Z' }, { BEGINN: '20231231' }, {}]),
    ).toBe('01.07.2024');
  });

  test('without a Saxon municipality is refused', () => {
    expect(() => editionOf({ ...content, features: [] }, { year: 2031 })).toThrow(/keine Gemeinde Sachsens/);
  });

  test('comes back from its extract to 3 mm, with common borders still common', () => {
    const municipalities = readAreas('muster', featuresOf(TODAY), ['14'], 8);
    const { source } = editionOf(content, { year: 2031 });
    const { edition: again, around } = readExtract(
      writeExtract({
        edition: { file: 'muster', source, municipalities, roofs: [] },
        neighbours: [],
        around: INVENTED_SOURCE,
      }),
    );
    expect(again.source).toEqual(source);
    expect(around).toEqual(INVENTED_SOURCE);
    expect(again.municipalities.map((each) => each.name)).toEqual(municipalities.map((each) => each.name));
    const bordersOf = (areas: typeof municipalities) => adjacencyOf(sharedArcsOf(areas, []).municipalities);
    expect(bordersOf(again.municipalities)).toEqual(bordersOf(municipalities));
    const off = again.municipalities.flatMap(({ polygons }, index) =>
      polygons.flat().flatMap((ring) => {
        const original = municipalities[index]?.polygons.flat(2) ?? [];
        return ring.map(([x = 0, y = 0]) =>
          Math.min(...original.map(([lon = 0, lat = 0]) => Math.hypot(lon - x, lat - y))),
        );
      }),
    );
    expect(Math.max(...off)).toBeLessThan(3e-8);
  });
});

test('the command reports, refuses what does not match the figures, and writes nothing', async () => {
  mkdirSync(at('data'));
  for (const each of ['region.json', 'project.json', 'history.json'])
    cpSync(join('data', each), at(`data/${each}`));
  for (const each of ['words', 'facts', 'derived', 'sites'])
    cpSync(join('data', each), at(`data/${each}`), { recursive: true });
  symlinkSync(resolve('node_modules'), at('node_modules'));
  writeFileSync(
    at('muster.geojson'),
    JSON.stringify({ type: 'FeatureCollection', features: featuresOf(TODAY) }),
  );
  const before = readdirSync(at('data/derived')).map((each) =>
    readFileSync(at(`data/derived/${each}`), 'utf8'),
  );
  const { code, output } = await new Promise<{ code: unknown; output: string }>((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', resolve('pipeline/editions/command.ts'), '--source', 'muster.geojson'],
      { cwd: folder, env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') } },
      (error, stdout, stderr) => done({ code: error?.code, output: stdout + stderr }),
    );
  });
  expect(output).toContain('4 Gemeinden in Sachsen');
  expect(output).toContain('Verschwunden: Chemnitz (14511000)');
  expect(output).toMatch(
    /ohne Grenze sind 14511000 Chemnitz.*und 406 weitere; ohne Zahlen sind 14999010 Musterort A/,
  );
  expect(output).toContain('Nichts geschrieben.');
  expect(code).toBe(1);
  expect(existsSync(at('data/boundaries'))).toBe(false);
  expect(
    readdirSync(at('data/derived')).map((each) => readFileSync(at(`data/derived/${each}`), 'utf8')),
  ).toEqual(before);
}, 120_000);

/** Writes invented areas in the file formats of the BKG, byte by byte. */
import type { Feature, Polygon, Position } from 'geojson';
import sqlite from 'node-sqlite3-wasm';

type Features = readonly Feature<Polygon>[];

const numbers = (count: number, write: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(count);
  write(new DataView(bytes.buffer));
  return bytes;
};

/**
 * Returns the ISO WKB of a MultiPolygon with one polygon, after a GeoPackage header with a two-dimensional envelope.
 */
function geoPackageGeometry(rings: readonly Position[][], height: boolean): Uint8Array {
  const doubles = height ? 3 : 2;
  const points = rings.reduce((sum, each) => sum + each.length, 0);
  return numbers(40 + 18 + rings.length * 4 + points * doubles * 8, (view) => {
    'GP'.split('').forEach((each, index) => view.setUint8(index, each.charCodeAt(0)));
    view.setUint8(3, 0b0000_0011); // little endian, envelope xy
    view.setUint32(4, 25_832, true);
    const parts = [
      [1, height ? 1006 : 6, 1],
      [1, height ? 1003 : 3, rings.length],
    ] as const;
    let at = 40;
    for (const [order, type, count] of parts) {
      view.setUint8(at, order);
      view.setUint32(at + 1, type, true);
      view.setUint32(at + 5, count, true);
      at += 9;
    }
    for (const ring of rings) {
      view.setUint32(at, ring.length, true);
      at += 4;
      for (const [x = 0, y = 0] of ring) {
        view.setFloat64(at, x, true);
        view.setFloat64(at + 8, y, true);
        at += doubles * 8;
      }
    }
  });
}

/** Writes a GeoPackage with the layer `vg250_gem` and a layer of points that readers must ignore. */
export function writeGeoPackage(file: string, features: Features, epsg: number, height = false): void {
  const database = new sqlite.Database(file);
  database.exec(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization_coordsys_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
    CREATE TABLE vg250_gem (id INTEGER, AGS TEXT, GEN TEXT, GF INTEGER, BEGINN TEXT, geom BLOB);
    CREATE TABLE vg250_pk (id INTEGER, AGS TEXT, GEN TEXT, geom BLOB);
    INSERT INTO gpkg_spatial_ref_sys VALUES (7, ${String(epsg)});
    INSERT INTO gpkg_geometry_columns VALUES ('vg250_gem', 'geom', 7), ('vg250_pk', 'geom', 7);`);
  features.forEach(({ properties, geometry }, index) => {
    database.run('INSERT INTO vg250_gem VALUES (?, ?, ?, 4, ?, ?)', [
      index,
      String(properties?.AGS),
      String(properties?.GEN),
      '2030-01-01T00:00:00Z',
      geoPackageGeometry(geometry.coordinates, height),
    ]);
  });
  database.close();
}

/** Returns the bytes of a `.shp` file of polygons. */
export function shpOf(features: Features): Uint8Array {
  const records = features.map(({ geometry }, index) => {
    const rings = geometry.coordinates;
    const points = rings.flat();
    const content = 44 + rings.length * 4 + points.length * 16;
    return numbers(8 + content, (view) => {
      view.setInt32(0, index + 1);
      view.setInt32(4, content / 2);
      view.setInt32(8, 5, true);
      view.setInt32(44, rings.length, true);
      view.setInt32(48, points.length, true);
      let start = 0;
      rings.forEach((ring, part) => {
        view.setInt32(52 + part * 4, start, true);
        start += ring.length;
      });
      points.forEach(([x = 0, y = 0], point) => {
        view.setFloat64(52 + rings.length * 4 + point * 16, x, true);
        view.setFloat64(60 + rings.length * 4 + point * 16, y, true);
      });
    });
  });
  return Buffer.concat([new Uint8Array(100), ...records]);
}

const FIELDS = [
  ['AGS', 12],
  ['GEN', 50],
  ['GF', 4],
] as const;

/** Returns the bytes of the matching `.dbf` file in the given encoding. */
export function dbfOf(features: Features, encoding: 'utf8' | 'latin1' = 'utf8'): Uint8Array {
  const width = FIELDS.reduce((sum, [, length]) => sum + length, 1);
  const head = numbers(32 + FIELDS.length * 32 + 1, (view) => {
    view.setUint32(4, features.length, true);
    view.setUint16(8, 32 + FIELDS.length * 32 + 1, true);
    view.setUint16(10, width, true);
    FIELDS.forEach(([name, length], field) => {
      name.split('').forEach((each, index) => view.setUint8(32 + field * 32 + index, each.charCodeAt(0)));
      view.setUint8(32 + field * 32 + 16, length);
    });
    view.setUint8(32 + FIELDS.length * 32, 0x0d);
  });
  const rows = features.map(({ properties }) => {
    const row = Buffer.alloc(width, ' ');
    let at = 1;
    for (const [name, length] of FIELDS) {
      row.write(String(properties?.[name]), at, length, encoding);
      at += length;
    }
    return row;
  });
  return Buffer.concat([head, ...rows]);
}

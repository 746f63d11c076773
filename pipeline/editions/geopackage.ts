import type { Feature, MultiPolygon } from 'geojson';
import sqlite from 'node-sqlite3-wasm';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { readGeoPackageGeometry } from './wkb.ts';

/** One layer of a GeoPackage: its features in the units of its coordinate system. */
export interface GeoPackageLayer {
  readonly epsg: number;
  readonly features: readonly Feature<MultiPolygon>[];
}

const TABLES = `
  SELECT c.table_name AS name, c.column_name AS geometry, s.organization_coordsys_id AS epsg
  FROM gpkg_geometry_columns c JOIN gpkg_spatial_ref_sys s ON s.srs_id = c.srs_id
  ORDER BY c.table_name`;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * The layers of a GeoPackage whose table name matches, with the features whose key begins with one of `prefixes`.
 * Throws a `DataProblem` where the file is not a GeoPackage.
 */
export function readGeoPackage(
  file: string,
  tables: RegExp,
  prefixes: readonly string[],
): readonly GeoPackageLayer[] {
  const database = new sqlite.Database(file, { readOnly: true, fileMustExist: true });
  try {
    const wanted = prefixes.map((each) => `AGS LIKE '${each}%'`).join(' OR ');
    return database
      .all(TABLES)
      .filter(({ name }) => tables.test(String(name)))
      .map(({ name, geometry, epsg }) => ({
        epsg: Number(epsg),
        features: database
          .all(`SELECT * FROM ${quoted(String(name))} WHERE ${wanted}`)
          .map((row) => featureOf(row, String(geometry))),
      }));
  } catch (error) {
    throw new DataProblem(
      file,
      `die Datei lässt sich nicht als GeoPackage lesen (${error instanceof Error ? error.message : 'unbekannt'})`,
      'Richtig ist eine VG250 im Format GeoPackage mit den Spalten AGS, GEN und GF',
    );
  } finally {
    database.close();
  }
}

function featureOf(row: Readonly<Record<string, unknown>>, column: string): Feature<MultiPolygon> {
  const { [column]: bytes, ...properties } = row;
  return {
    type: 'Feature',
    properties,
    geometry:
      bytes instanceof Uint8Array ? readGeoPackageGeometry(bytes) : { type: 'MultiPolygon', coordinates: [] },
  };
}

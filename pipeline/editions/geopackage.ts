import type { Feature, MultiPolygon } from 'geojson';
import sqlite from 'node-sqlite3-wasm';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { readGeoPackageGeometry } from './wkb.ts';

/** A layer of a GeoPackage; features are in the units of its coordinate system. */
export interface GeoPackageLayer {
  readonly epsg: number;
  readonly features: readonly Feature<MultiPolygon>[];
}

/** Maximum number of rows; each municipality takes one, Germany has about 11,000. */
const MOST_ROWS = 50_000;

const TABLES = `
  SELECT c.table_name AS name, c.column_name AS geometry, s.organization_coordsys_id AS epsg
  FROM gpkg_geometry_columns c JOIN gpkg_spatial_ref_sys s ON s.srs_id = c.srs_id
  ORDER BY c.table_name LIMIT 1000`;

/**
 * Query for the definition of each table. Views, virtual tables and computed columns are not read because they run
 * expressions from the file.
 */
const MADE_BY = "SELECT name, type, sql FROM sqlite_schema WHERE type IN ('table', 'view')";

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Returns the lower-case names of the plain tables of a database. */
function plainTables(database: InstanceType<typeof sqlite.Database>): ReadonlySet<string> {
  return new Set(
    database.all(MADE_BY).flatMap(({ name, type, sql }) => {
      const computed = /\bAS\s*\(|^\s*CREATE\s+VIRTUAL\b/i.test(String(sql));
      return type === 'table' && !computed ? [String(name).toLowerCase()] : [];
    }),
  );
}

/**
 * Reads the layers of a GeoPackage whose table name matches `tables`, only the features whose key starts with one of
 * `prefixes`. Throws a `DataProblem` if the file is not a GeoPackage.
 */
export function readGeoPackage(
  file: string,
  tables: RegExp,
  prefixes: readonly string[],
): readonly GeoPackageLayer[] {
  let database: InstanceType<typeof sqlite.Database> | undefined;
  try {
    const open = (database = new sqlite.Database(file, { readOnly: true, fileMustExist: true }));
    const plain = plainTables(open);
    if (!plain.has('gpkg_geometry_columns') || !plain.has('gpkg_spatial_ref_sys'))
      throw new Error('no GeoPackage');
    const wanted = prefixes.map((each) => `AGS LIKE '${each}%'`).join(' OR ');
    return open
      .all(TABLES)
      .filter(({ name }) => tables.test(String(name)) && plain.has(String(name).toLowerCase()))
      .map(({ name, geometry, epsg }) => ({
        epsg: Number(epsg),
        features: open
          .all(`SELECT * FROM ${quoted(String(name))} WHERE ${wanted} LIMIT ${MOST_ROWS}`)
          .map((row) => featureOf(row, String(geometry))),
      }));
  } catch {
    throw new DataProblem(
      file,
      'die Datei lässt sich nicht als GeoPackage lesen',
      'Richtig ist eine VG250 im Format GeoPackage mit den Spalten AGS, GEN und GF, vollständig geladen',
    );
  } finally {
    database?.close();
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

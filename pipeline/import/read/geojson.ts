import { COLUMNS } from '../../../src/lib/sites/exchange/columns.ts';
import { validateRecord } from '../../../src/lib/sites/record/validate.ts';
import { knownEpsgIn, KNOWN_EPSG } from '../repair/projection.ts';
import { decode } from './charset.ts';
import { LIST_LIMITS, RowCollector, UnreadableList, type Cell, type Mark, type Sheet } from './table.ts';

type Values = Record<string, Cell>;

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(String).join('; ') : JSON.stringify(value);
}

/**
 * Returns the cells of a feature from the site's own download, which contains the whole record (some programs convert
 * it to text); undefined for other features.
 */
function ownRow(properties: Record<string, unknown>): Values | undefined {
  const given = properties['record'];
  if (typeof given !== 'string' && unsure(given) === undefined) return undefined;
  let value: unknown = given;
  if (typeof given === 'string') {
    try {
      value = JSON.parse(given) as unknown;
    } catch {
      return undefined;
    }
  }
  const result = validateRecord(value);
  if (!('record' in result)) return undefined;
  const row = { slug: String(properties['slug'] ?? ''), record: result.record };
  return Object.fromEntries(COLUMNS.map((each) => [each.heading, each.cell(row)]));
}

/**
 * Returns the EPSG code from the "crs" of GeoJSON 2008; undefined for degrees. Throws an `UnreadableList` for an
 * unknown system.
 */
function epsgOf({ crs }: Unsure): string | undefined {
  if (crs === undefined || crs === null) return undefined;
  const name = JSON.stringify(crs).slice(0, 500);
  if (/CRS:?84|EPSG:{1,2}4326|EPSG:{1,2}4258|WGS\s*84(?!.*UTM)/i.test(name)) return undefined;
  const known = knownEpsgIn(name);
  if (known) return known;
  const code = /EPSG:{1,2}(\d{4,6})/i.exec(name)?.[1];
  throw new UnreadableList(
    `steht im Bezugssystem ${code ? `EPSG:${code}` : 'ohne bekannten Namen'}. Im Kartenprogramm als WGS 84 (EPSG:4326) ausgeben; gelesen werden auch ${KNOWN_EPSG.map((each) => `EPSG:${each}`).join(', ')}.`,
  );
}

/** An object from outside; its members may be missing or of any type. */
type Unsure = Readonly<Record<string, unknown>>;

const unsure = (value: unknown): Unsure | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Unsure) : undefined;
const onlyOne = (list: unknown): unknown =>
  Array.isArray(list) && list.length === 1 ? (list[0] as unknown) : undefined;

/** Returns the position of a geometry that is a single point; undefined for others. */
function pointIn(geometry: unknown, depth = 0): unknown {
  const { type, coordinates, geometries } = unsure(geometry) ?? {};
  if (type === 'Point') return coordinates;
  if (type === 'MultiPoint') return onlyOne(coordinates);
  return type === 'GeometryCollection' && depth < 10 ? pointIn(onlyOne(geometries), depth + 1) : undefined;
}

interface FeatureRow {
  readonly values: Values;
  /** Type of a geometry that is not a point. */
  readonly other?: string;
}

function rowOf(feature: Unsure, epsg: string | undefined): FeatureRow {
  const properties = unsure(feature['properties']) ?? {};
  const own = ownRow(properties);
  if (own) return { values: own };
  const values = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, cellOf(value)]));
  const { geometry } = feature;
  if (geometry === null || geometry === undefined) return { values };
  const point = pointIn(geometry);
  const [x, y] = Array.isArray(point) ? (point as unknown[]) : [];
  if (typeof x !== 'number' || typeof y !== 'number') {
    const type = unsure(geometry)?.['type'];
    return { values, other: typeof type === 'string' ? type.slice(0, 40) : 'ohne Art' };
  }
  const projected = epsg !== undefined || Math.abs(x) > 180 || Math.abs(y) > 180;
  return { values: { ...values, ...(projected ? { Rechtswert: x, Hochwert: y } : { lon: x, lat: y }) } };
}

/** Reads the features of a GeoJSON file as rows; property names are the headings, which count as row 1. */
export function readGeoJson(bytes: Uint8Array): Sheet[] {
  let value: unknown;
  const { text, remarks } = decode(bytes);
  try {
    value = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    throw new UnreadableList('ist kein gültiges JSON. Die Datei neu aus dem Kartenprogramm ausgeben.');
  }
  const collection = unsure(value) ?? {};
  const { type } = collection;
  const features =
    type === 'Feature' ? [collection] : type === 'FeatureCollection' ? collection['features'] : [];
  if ((type !== 'FeatureCollection' && type !== 'Feature') || !Array.isArray(features))
    throw new UnreadableList(
      'ist keine „FeatureCollection“. Als GeoJSON mit einem Punkt je Einrichtung ausgeben.',
    );
  if (features.length > LIST_LIMITS.rows)
    throw new UnreadableList(
      `hat mehr als ${LIST_LIMITS.rows.toLocaleString('de')} Zeilen. In mehrere Dateien aufteilen.`,
    );
  const epsg = epsgOf(collection);
  const rows = (features as unknown[]).flatMap((each) => {
    const feature = unsure(each);
    return feature ? [rowOf(feature, epsg)] : [];
  });
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row.values)))];
  const collector = new RowCollector();
  collector.add(1, [...headings, ...(epsg ? ['EPSG'] : [])]);
  for (const [at, { values, other }] of rows.entries()) {
    const marks: Mark[] = other === undefined ? [] : [{ column: 0, sort: 'geometry', text: other }];
    collector.add(
      at + 2,
      [...headings.map((heading) => values[heading] ?? null), ...(epsg ? [epsg] : [])],
      marks,
    );
  }
  return [{ rows: collector.rows, remarks }];
}

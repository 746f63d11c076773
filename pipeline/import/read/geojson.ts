import type { Feature, FeatureCollection } from 'geojson';
import { COLUMNS } from '../../../src/lib/sites/exchange/columns.ts';
import { validateRecord } from '../../../src/lib/sites/record/validate.ts';
import { UnreadableList, type Cell, type Sheet } from './table.ts';

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(String).join('; ') : JSON.stringify(value);
}

/** Our own download carries the whole record (some programs turn it into text): then the table is made from it. */
function ownRow(properties: Record<string, unknown>): Record<string, Cell> | undefined {
  const given = properties['record'];
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

function rowOf(feature: Feature): Record<string, Cell> {
  const properties = feature.properties ?? {};
  const own = ownRow(properties);
  if (own) return own;
  const row = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, cellOf(value)]));
  if (feature.geometry?.type === 'Point') {
    const [lon, lat] = feature.geometry.coordinates;
    return { ...row, lon: lon ?? null, lat: lat ?? null };
  }
  return row;
}

/** Points of a GeoJSON file as rows; the properties' names are the headings. */
export function readGeoJson(bytes: Uint8Array): Sheet {
  let value: Partial<FeatureCollection>;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Partial<FeatureCollection>;
  } catch {
    throw new UnreadableList(
      'ist kein gültiges JSON in UTF-8. Die Datei neu aus dem Kartenprogramm ausgeben.',
    );
  }
  if (value?.type !== 'FeatureCollection' || !Array.isArray(value.features))
    throw new UnreadableList(
      'ist keine „FeatureCollection“. Als GeoJSON mit einem Punkt je Einrichtung ausgeben.',
    );
  const rows = value.features.filter((each) => typeof each === 'object' && each !== null).map(rowOf);
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    rows: [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))],
    remarks: [],
  };
}

import type { Feature, MultiPolygon, Position } from 'geojson';
import { twiceSignedArea } from '../../src/lib/geo/plane.ts';
import { holds } from '../geometry/rings.ts';

/** Shape types: polygon, with height, with measure; x and y are at the same offset in all of them. */
const POLYGONS = [5, 15, 25];
const HEADER = 100;

/**
 * Error for bytes that contradict the format: lengths beyond the end of the file, negative counts, parts out of order.
 */
export class BrokenShapefile extends Error {}

/** Throws a `BrokenShapefile` unless the condition for a count or length holds. */
function sound(condition: boolean): void {
  if (!condition) throw new BrokenShapefile();
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Groups rings into polygons. In a shapefile outer rings are clockwise, holes counterclockwise, in any order. */
function polygonsOf(rings: readonly Position[][]): Position[][][] {
  const polygons = rings.filter((each) => twiceSignedArea(each) < 0).map((outer) => [outer]);
  for (const hole of rings.filter((each) => twiceSignedArea(each) > 0)) {
    const around = polygons
      .filter(([outer = []]) => holds(outer, hole))
      .sort(([a = []], [b = []]) => Math.abs(twiceSignedArea(a)) - Math.abs(twiceSignedArea(b)))[0];
    if (around) around.push(hole);
    else polygons.push([hole.toReversed()]);
  }
  return polygons;
}

/** Reads the polygons of a record whose content spans the bytes `at` to `end`. */
function geometryAt(view: DataView, at: number, end: number): MultiPolygon {
  if (!POLYGONS.includes(view.getInt32(at, true))) return { type: 'MultiPolygon', coordinates: [] };
  sound(at + 44 <= end);
  const parts = view.getInt32(at + 36, true);
  const points = view.getInt32(at + 40, true);
  sound(parts >= 0 && points >= 0 && at + 44 + 4 * parts + 16 * points <= end);
  const first = at + 44 + 4 * parts;
  const startOf = (part: number): number => (part < parts ? view.getInt32(at + 44 + 4 * part, true) : points);
  for (let part = 0; part < parts; part++) sound(startOf(part) >= 0 && startOf(part) <= startOf(part + 1));
  const rings = Array.from({ length: parts }, (_, part) =>
    Array.from({ length: startOf(part + 1) - startOf(part) }, (_, index): Position => {
      const point = first + 16 * (startOf(part) + index);
      return [view.getFloat64(point, true), view.getFloat64(point + 8, true)];
    }),
  );
  return { type: 'MultiPolygon', coordinates: polygonsOf(rings) };
}

/**
 * Reads the polygons of a `.shp` file in its own units, one MultiPolygon per record; other shapes give empty ones.
 * Throws a `BrokenShapefile` for an impossible length.
 */
export function readShp(bytes: Uint8Array): MultiPolygon[] {
  const view = viewOf(bytes);
  const geometries: MultiPolygon[] = [];
  let at = HEADER;
  while (at + 12 <= bytes.byteLength) {
    // Lengths are in words of two bytes; a record contains at least its type.
    const length = 2 * view.getInt32(at + 4);
    sound(length >= 4 && at + 8 + length <= bytes.byteLength);
    geometries.push(geometryAt(view, at + 8, at + 8 + length));
    at += 8 + length;
  }
  return geometries;
}

/**
 * Reads the records of a `.dbf` file as texts. `codePage` is the content of the `.cpg` file, e.g. "1252"; default
 * UTF-8. Throws a `BrokenShapefile` if it declares more records than it contains.
 */
export function readDbf(bytes: Uint8Array, codePage = 'UTF-8'): Record<string, string>[] {
  sound(bytes.byteLength >= 32);
  const view = viewOf(bytes);
  const decoder = new TextDecoder(/1252|ANSI|8859/.test(codePage) ? 'windows-1252' : 'utf-8');
  const text = (from: number, length: number): string =>
    decoder
      .decode(bytes.subarray(from, from + length))
      .replace(/\0.*$/s, '')
      .trim();
  const fields: { readonly name: string; readonly from: number; readonly length: number }[] = [];
  for (let at = 32, from = 1; bytes[at] !== 0x0d && at + 32 <= bytes.byteLength; at += 32) {
    const length = bytes[at + 16] ?? 0;
    fields.push({ name: text(at, 11), from, length });
    from += length;
  }
  const start = view.getUint16(8, true);
  const width = view.getUint16(10, true);
  const count = view.getUint32(4, true);
  const used = fields.reduce((sum, each) => sum + each.length, 1);
  sound(count === 0 || (width >= used && start + count * width <= bytes.byteLength));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      fields.map(({ name, from, length }) => [name, text(start + index * width + from, length)]),
    ),
  );
}

/** Joins geometries and records of a shapefile to features. */
export function readShapefile(shp: Uint8Array, dbf: Uint8Array, codePage?: string): Feature<MultiPolygon>[] {
  const records = readDbf(dbf, codePage);
  return readShp(shp).map((geometry, index) => ({
    type: 'Feature',
    properties: records[index] ?? {},
    geometry,
  }));
}

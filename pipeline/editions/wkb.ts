import type { MultiPolygon, Position } from 'geojson';

const POLYGON = 3;
const MULTIPOLYGON = 6;
/** Bytes of the envelope by the three bits of the GeoPackage header that say which one there is. */
const ENVELOPE = [0, 32, 48, 48, 64];

/** Numbers of a position by the thousands of its type: plain, with height, with measure, with both. */
const DIMENSIONS = [2, 3, 3, 4];

/** Reads numbers one after the other. */
class Reader {
  #view: DataView;
  #at: number;
  #little = true;

  constructor(bytes: Uint8Array, at: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  /** The byte order of what follows. */
  order(): void {
    this.#little = this.#view.getUint8(this.#at) === 1;
    this.#at += 1;
  }

  count(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, this.#little);
  }

  number(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, this.#little);
  }
}

function rings(reader: Reader, dimensions: number): Position[][] {
  return Array.from({ length: reader.count() }, () =>
    Array.from({ length: reader.count() }, () => {
      const [x = 0, y = 0] = Array.from({ length: dimensions }, () => reader.number());
      return [x, y];
    }),
  );
}

function polygons(reader: Reader): Position[][][] {
  reader.order();
  const type = reader.count();
  const dimensions = DIMENSIONS[Math.floor(type / 1000)] ?? 2;
  if (type % 1000 === POLYGON) return [rings(reader, dimensions)];
  if (type % 1000 !== MULTIPOLYGON) return [];
  return Array.from({ length: reader.count() }, () => polygons(reader)).flat();
}

/**
 * The polygons in a geometry of a GeoPackage (its header, then ISO WKB), with or without heights, in the units of the
 * layer. Other geometries give none. Throws a `RangeError` where the bytes end too early.
 */
export function readGeoPackageGeometry(bytes: Uint8Array): MultiPolygon {
  const envelope = ENVELOPE[((bytes[3] ?? 0) >> 1) & 7] ?? 0;
  return { type: 'MultiPolygon', coordinates: polygons(new Reader(bytes, 8 + envelope)) };
}

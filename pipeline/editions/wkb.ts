import type { MultiPolygon, Position } from 'geojson';

const POLYGON = 3;
const MULTIPOLYGON = 6;
/** Size of the envelope in bytes by the three bits of the GeoPackage header that give its type. */
const ENVELOPE = [0, 32, 48, 48, 64];

/** Numbers per position by the thousands digit of the type: plain, with height, with measure, with both. */
const DIMENSIONS = [2, 3, 3, 4];

/** Reads numbers sequentially. */
class Reader {
  #view: DataView;
  #at: number;
  #little = true;

  constructor(bytes: Uint8Array, at: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  /** Reads the byte order of the following numbers. */
  order(): void {
    this.#little = this.#view.getUint8(this.#at) === 1;
    this.#at += 1;
  }

  /** Reads a 32-bit integer, such as a type. */
  code(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, this.#little);
  }

  /**
   * Reads a count of elements of at least `bytes` bytes each. Throws a `RangeError` if they exceed the remaining bytes.
   */
  count(bytes: number): number {
    const count = this.code();
    if (count * bytes > this.#view.byteLength - this.#at) throw new RangeError('count beyond the end');
    return count;
  }

  number(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, this.#little);
  }
}

function rings(reader: Reader, dimensions: number): Position[][] {
  return Array.from({ length: reader.count(4) }, () =>
    Array.from({ length: reader.count(8 * dimensions) }, () => {
      const [x = 0, y = 0] = Array.from({ length: dimensions }, () => reader.number());
      return [x, y];
    }),
  );
}

/** Reads polygons. `within` is set for members of a MultiPolygon, which must be Polygons. */
function polygons(reader: Reader, within = false): Position[][][] {
  reader.order();
  const type = reader.code();
  const dimensions = DIMENSIONS[Math.floor(type / 1000)] ?? 2;
  if (type % 1000 === POLYGON) return [rings(reader, dimensions)];
  if (within) throw new RangeError('a member that is no polygon');
  if (type % 1000 !== MULTIPOLYGON) return [];
  return Array.from({ length: reader.count(9) }, () => polygons(reader, true)).flat();
}

/**
 * Reads the polygons of a GeoPackage geometry (header, then ISO WKB), with or without heights, in the units of the
 * layer. Other geometries give none. Throws a `RangeError` if the bytes end too early or a count is too large.
 */
export function readGeoPackageGeometry(bytes: Uint8Array): MultiPolygon {
  const envelope = ENVELOPE[((bytes[3] ?? 0) >> 1) & 7] ?? 0;
  return { type: 'MultiPolygon', coordinates: polygons(new Reader(bytes, 8 + envelope)) };
}

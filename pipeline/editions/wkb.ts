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

  /** A type, or whatever else is no number of things to follow. */
  code(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, this.#little);
  }

  /** How many things follow, each of at least `bytes` bytes; a `RangeError` where that is more than is left. */
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

/** `within`: a member of a MultiPolygon, which must be a Polygon. */
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
 * The polygons in a geometry of a GeoPackage (its header, then ISO WKB), with or without heights, in the units of the
 * layer. Other geometries give none. Throws a `RangeError` where the bytes end too early or state more than they hold.
 */
export function readGeoPackageGeometry(bytes: Uint8Array): MultiPolygon {
  const envelope = ENVELOPE[((bytes[3] ?? 0) >> 1) & 7] ?? 0;
  return { type: 'MultiPolygon', coordinates: polygons(new Reader(bytes, 8 + envelope)) };
}

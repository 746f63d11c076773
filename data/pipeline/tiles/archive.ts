/**
 * Writes vector tiles as one PMTiles archive (version 3, https://github.com/protomaps/PMTiles): a file that any static
 * host serves, of which a reader fetches the parts it needs by range requests. Tiles are compressed by gzip, lie in the
 * order of the Hilbert curve, and equal ones are stored once.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { packDirectories, type DirectoryEntry } from './directory.ts';

/** A vector tile (MVT, not compressed) and its address. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

/** What the archive says about itself. */
export interface ArchiveFacts {
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Free, shown by tools: `name`, `attribution`, `vector_layers`. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

const HEADER = 127;
const VERSION = 3;
const GZIP = 2;
const VECTOR = 1;
/** Degrees are stored as whole ten-millionths. */
const E7 = 1e7;

function header(
  sections: Readonly<Record<'root' | 'metadata' | 'leaves' | 'tiles', number>>,
  counts: { readonly addressed: number; readonly entries: number; readonly contents: number },
  zooms: readonly [number, number],
  [west, south, east, north]: ArchiveFacts['bounds'],
): Uint8Array {
  const view = new DataView(new ArrayBuffer(HEADER));
  new TextEncoder().encodeInto('PMTiles', new Uint8Array(view.buffer));
  view.setUint8(7, VERSION);
  let offset = HEADER;
  for (const [at, section] of (['root', 'metadata', 'leaves', 'tiles'] as const).entries()) {
    view.setBigUint64(8 + at * 16, BigInt(offset), true);
    view.setBigUint64(16 + at * 16, BigInt(sections[section]), true);
    offset += sections[section];
  }
  view.setBigUint64(72, BigInt(counts.addressed), true);
  view.setBigUint64(80, BigInt(counts.entries), true);
  view.setBigUint64(88, BigInt(counts.contents), true);
  view.setUint8(96, 1); // ordered by tile id
  view.setUint8(97, GZIP);
  view.setUint8(98, GZIP);
  view.setUint8(99, VECTOR);
  view.setUint8(100, zooms[0]);
  view.setUint8(101, zooms[1]);
  for (const [at, degrees] of [west, south, east, north].entries())
    view.setInt32(102 + at * 4, Math.round(degrees * E7), true);
  view.setUint8(118, zooms[0]);
  view.setInt32(119, Math.round(((west + east) / 2) * E7), true);
  view.setInt32(123, Math.round(((south + north) / 2) * E7), true);
  return new Uint8Array(view.buffer);
}

/** The archive's bytes. An address may occur once; `tiles` may come in any order and must not be empty. */
export function writeArchive(tiles: Iterable<Tile>, { bounds, metadata }: ArchiveFacts): Uint8Array {
  const ordered = [...tiles]
    .map((tile) => ({ tile, id: zxyToTileId(tile.z, tile.x, tile.y) }))
    .sort((a, b) => a.id - b.id);
  const stored = new Map<string, Pick<DirectoryEntry, 'offset' | 'length'>>();
  const contents: Uint8Array[] = [];
  const entries: DirectoryEntry[] = [];
  let end = 0;
  for (const { tile, id } of ordered) {
    const key = createHash('sha256').update(tile.data).digest('base64');
    let place = stored.get(key);
    if (!place) {
      const packed = gzipSync(tile.data, { level: 9 });
      place = { offset: end, length: packed.length };
      stored.set(key, place);
      contents.push(packed);
      end += packed.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.runLength === id)
      entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
    else entries.push({ tileId: id, runLength: 1, ...place });
  }
  const { root, leaves } = packDirectories(entries);
  const about = gzipSync(JSON.stringify(metadata), { level: 9 });
  const zooms = ordered.map(({ tile }) => tile.z);
  return Buffer.concat([
    header(
      { root: root.length, metadata: about.length, leaves: leaves.length, tiles: end },
      { addressed: ordered.length, entries: entries.length, contents: contents.length },
      [Math.min(...zooms), Math.max(...zooms)],
      bounds,
    ),
    root,
    about,
    leaves,
    ...contents,
  ]);
}

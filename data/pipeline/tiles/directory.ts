/** Directories of a PMTiles archive (version 3): which tile lies where. */
import { gzipSync } from 'node:zlib';

/** A run of tiles with the same content; in a root directory with `runLength` 0 the place of a leaf directory. */
export interface DirectoryEntry {
  /** Number of the first tile on the Hilbert curve over all zooms (`zxyToTileId` of the pmtiles package). */
  readonly tileId: number;
  readonly runLength: number;
  /** Bytes from the start of the tile data, or of the leaf directories. */
  readonly offset: number;
  readonly length: number;
}

/** Header and root directory together have to fit into what a reader fetches first. */
const ROOT_LIMIT = 16_384 - 127;
/** Entries of the first try for a leaf; more where the root does not fit. */
const LEAF = 4096;

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** One directory, compressed. Entries are ordered by `tileId`. */
export function packDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const bytes: number[] = [];
  pushVarint(bytes, entries.length);
  entries.forEach(({ tileId }, at) => pushVarint(bytes, tileId - (entries[at - 1]?.tileId ?? 0)));
  for (const { runLength } of entries) pushVarint(bytes, runLength);
  for (const { length } of entries) pushVarint(bytes, length);
  entries.forEach(({ offset }, at) => {
    const before = entries[at - 1];
    const follows = before !== undefined && before.offset + before.length === offset;
    pushVarint(bytes, follows ? 0 : offset + 1);
  });
  return gzipSync(Uint8Array.from(bytes), { level: 9 });
}

/** The root directory and, where it would not fit the first request, the leaves it leads to. */
export interface Directories {
  readonly root: Uint8Array;
  readonly leaves: Uint8Array;
}

/** Packs all entries; `rootLimit` (bytes) is what the root may take. */
export function packDirectories(entries: readonly DirectoryEntry[], rootLimit = ROOT_LIMIT): Directories {
  const whole = packDirectory(entries);
  if (whole.length <= rootLimit) return { root: whole, leaves: new Uint8Array() };
  for (let size = LEAF; ; size *= 2) {
    const leaves: Uint8Array[] = [];
    const roots: DirectoryEntry[] = [];
    let offset = 0;
    for (let at = 0; at < entries.length; at += size) {
      const leaf = packDirectory(entries.slice(at, at + size));
      roots.push({ tileId: entries[at]?.tileId ?? 0, runLength: 0, offset, length: leaf.length });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = packDirectory(roots);
    if (root.length <= rootLimit || roots.length === 1) return { root, leaves: Buffer.concat(leaves) };
  }
}

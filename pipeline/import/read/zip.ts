import { Inflate } from 'fflate';
import { UnreadableList } from './table.ts';

/** Maximum number of bytes that the parts of one archive may unpack to. */
export const MAX_UNPACKED = 50_000_000;
const MAX_ENTRIES = 10_000;
const CHUNK = 16_384;

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly size: number;
  /** Offset of the local header. */
  readonly offset: number;
}

/** Error for a broken archive; readers convert it to a message about their format. */
export class BrokenArchive extends Error {}

function tooLarge(): UnreadableList {
  return new UnreadableList(
    `ist ausgepackt größer als ${MAX_UNPACKED / 1_000_000} MB. Nur die Tabelle der Einrichtungen speichern.`,
  );
}

/**
 * Returns the position of the end-of-central-directory record (APPNOTE.TXT 4.3.16): 22 bytes plus a comment of up to
 * 65,535.
 */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new BrokenArchive();
}

function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new BrokenArchive();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new BrokenArchive();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replaceAll('\\', '/'), {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * A zip archive whose parts are unpacked one at a time. Sizes are checked in the directory first and counted while
 * unpacking, so that an archive never takes more than `MAX_UNPACKED` bytes.
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: Map<string, Entry>;
  #left = MAX_UNPACKED;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    try {
      this.#entries = directoryOf(bytes);
    } catch {
      throw new BrokenArchive();
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Unpacks a part as pieces of text; returns false if there is no such part. */
  read(name: string, take: (text: string) => void): boolean {
    const entry = this.#entries.get(name);
    if (!entry) return false;
    if (entry.size > this.#left) throw tooLarge();
    if (entry.encrypted)
      throw new UnreadableList('ist mit einem Kennwort geschützt. Ohne Kennwort speichern.');
    const text = new TextDecoder();
    const count = (bytes: Uint8Array, last: boolean): void => {
      this.#left -= bytes.length;
      if (this.#left < 0) throw tooLarge();
      take(text.decode(bytes, { stream: !last }));
    };
    const packed = this.#packed(entry);
    if (entry.method === 0) count(packed, true);
    else if (entry.method === 8) this.#inflate(packed, count);
    else throw new BrokenArchive();
    return true;
  }

  /** Unpacks a whole part as text; undefined if there is no such part. */
  text(name: string): string | undefined {
    let all = '';
    return this.read(name, (text) => (all += text)) ? all : undefined;
  }

  #packed(entry: Entry): Uint8Array {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== 0x04034b50)
      throw new BrokenArchive();
    const start =
      entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    if (start + entry.packed > view.byteLength) throw new BrokenArchive();
    return this.#bytes.subarray(start, start + entry.packed);
  }

  #inflate(packed: Uint8Array, count: (bytes: Uint8Array, last: boolean) => void): void {
    let refusal: unknown;
    const inflate = new Inflate((bytes, last) => {
      try {
        count(bytes, last);
      } catch (error) {
        refusal ??= error;
      }
    });
    // Pieces are small because one may unpack to a thousand times its size, and bytes are counted between pieces.
    for (let at = 0; at < packed.length || at === 0; at += CHUNK) {
      try {
        inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      } catch {
        throw new BrokenArchive();
      }
      if (refusal) throw refusal;
    }
  }
}

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Compression, PMTiles, TileType, tileIdToZxy, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { writeArchive, type Tile } from './archive.ts';
import { packDirectories } from './directory.ts';

const BOUNDS = [5.9, 47.3, 15, 55.1] as const;

/** Reads an archive as a browser does: by ranges. Counts what was asked for. */
function ranges(bytes: Uint8Array): { readonly source: Source; readonly asked: [number, number][] } {
  const asked: [number, number][] = [];
  const source: Source = {
    getKey: () => 'test',
    getBytes: (offset, length) => {
      asked.push([offset, length]);
      return Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer });
    },
  };
  return { source, asked };
}

const write = (tiles: readonly Tile[]): Uint8Array =>
  writeArchive(tiles, { bounds: BOUNDS, metadata: { name: 'Musterland' } });

const tileWith = (id: number, content: string): Tile => {
  const [z, x, y] = tileIdToZxy(id);
  return { z, x, y, data: new TextEncoder().encode(content) };
};

async function contentAt(archive: PMTiles, id: number): Promise<string | undefined> {
  const [z, x, y] = tileIdToZxy(id);
  const found = await archive.getZxy(z, x, y);
  return found && new TextDecoder().decode(found.data);
}

describe('archive', () => {
  it('gives every tile back, and none that was not put in, whatever the order and however many are equal', async () => {
    const drawers = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom('a', 'b', 'Musterort')),
      {
        minLength: 1,
        maxLength: 60,
        selector: ([id]) => id,
      },
    );
    await fc.assert(
      fc.asyncProperty(drawers, async (drawn) => {
        const archive = new PMTiles(
          ranges(write(drawn.map(([id, content]) => tileWith(id, content)))).source,
        );
        const known = new Map(drawn);
        for (const id of [...known.keys()].flatMap((each) => [each, each + 1]))
          expect(await contentAt(archive, id)).toBe(known.get(id));
      }),
      { numRuns: 60 },
    );
  });

  it('says what it holds: vector tiles by gzip in curve order, zooms, bounds, counts, metadata', async () => {
    const bytes = write([tileWith(0, 'x'), tileWith(1, 'x'), tileWith(2, 'y'), tileWith(9, 'x')]);
    const archive = new PMTiles(ranges(bytes).source);
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      clustered: true,
      internalCompression: Compression.Gzip,
      tileCompression: Compression.Gzip,
      tileType: TileType.Mvt,
      minZoom: 0,
      maxZoom: 2,
      minLon: 5.9,
      minLat: 47.3,
      maxLon: 15,
      maxLat: 55.1,
      numAddressedTiles: 4,
      // 0 and 1 are one run, 2 another, 9 points back to the first content.
      numTileEntries: 3,
      numTileContents: 2,
    });
    expect(await archive.getMetadata()).toEqual({ name: 'Musterland' });
  });

  it('stores equal tiles once', () => {
    const long = 'Musterort '.repeat(50);
    const once = write([tileWith(5, long)]).length;
    expect(write([5, 6, 7, 8].map((id) => tileWith(id, long))).length).toBeLessThan(once + 10);
  });

  it('is read in two requests for the first tile and one for each further one', async () => {
    const { source, asked } = ranges(write([tileWith(3, 'a'), tileWith(4, 'b')]));
    const archive = new PMTiles(source);
    await contentAt(archive, 3);
    expect(asked).toHaveLength(2);
    await contentAt(archive, 4);
    expect(asked).toHaveLength(3);
  });

  it('is the same bytes again', () => {
    const tiles = [tileWith(3, 'a'), tileWith(4, 'b')];
    expect(write(tiles)).toEqual(write([...tiles].reverse()));
  });

  it('leads through leaves where the root would not fit the first request', async () => {
    // Gaps and lengths follow no rule, so that 15,000 entries do not pack into 16 kB.
    const odd = (at: number): string => createHash('sha256').update(String(at)).digest('hex');
    const ids = Array.from(
      { length: 15_000 },
      (_, at) => at * 30 + (Number.parseInt(odd(at).slice(0, 4), 16) % 29),
    );
    const content = (at: number): string =>
      odd(at).slice(0, 1 + (Number.parseInt(odd(at).slice(4, 8), 16) % 60));
    const tiles = ids.map((id, at) => tileWith(id, content(at)));
    const { source, asked } = ranges(write(tiles));
    const archive = new PMTiles(source);
    for (const at of [0, 1, 4095, 4096, 13_234, 14_999])
      expect(await contentAt(archive, ids[at] ?? -1)).toBe(content(at));
    expect(await contentAt(archive, (ids[0] ?? 0) + 1)).toBeUndefined();
    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
    expect(asked[0]).toEqual([0, 16_384]);
  });
});

describe('directories', () => {
  it('keep the root within its limit, with larger leaves where there are too many', () => {
    const entries = Array.from({ length: 50_000 }, (_, at) => ({
      tileId: at * 2,
      runLength: 1,
      offset: at * 100,
      length: 99 - (at % 37),
    }));
    const { root, leaves } = packDirectories(entries, 60);
    expect(root.length).toBeLessThanOrEqual(60);
    expect(leaves.length).toBeGreaterThan(0);
  });
});

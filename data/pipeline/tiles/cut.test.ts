import { VectorTile } from '@mapbox/vector-tile';
import type { FeatureCollection } from 'geojson';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { cutZoom, tileAt } from './cut.ts';

/** Two squares of one degree that share the meridian 13. */
const squares: FeatureCollection = {
  type: 'FeatureCollection',
  features: [12, 13].map((west, at) => ({
    type: 'Feature',
    properties: { ags: `9900000${at}`, name: `Musterort ${at}` },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 51],
          [west + 1, 51],
          [west + 1, 52],
          [west, 52],
          [west, 51],
        ],
      ],
    },
  })),
};
const BOUNDS = [12, 51, 14, 52] as const;

describe('cutting', () => {
  it('finds the tile of a place: Leipzig is in 8/136/85', () => {
    // Worked out by hand: (12.37 + 180) / 360 * 256 = 136.8; asinh(tan 51.34°) = 1.0472, (1 - 1.0472 / π) / 2 * 256 = 85.3
    expect(tileAt(8, 12.37, 51.34).map(Math.floor)).toEqual([136, 85]);
  });

  it('puts an area with its key and name into every tile it touches, and into no other', () => {
    const tiles = [...cutZoom(8, { municipalities: squares }, BOUNDS)];
    const seen = tiles.map(({ x, y, data }) => {
      const layer = new VectorTile(new PbfReader(data)).layers.municipalities;
      const names = Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at).properties.name);
      return [x, y, names.sort()];
    });
    // Zoom 8: columns 136 and 137 part at 12.656 degrees and end at 14.0625; rows 84 and 85 part at 51.62.
    expect(seen).toEqual([
      [136, 84, ['Musterort 0']],
      [136, 85, ['Musterort 0']],
      [137, 84, ['Musterort 0', 'Musterort 1']],
      [137, 85, ['Musterort 0', 'Musterort 1']],
    ]);
  });

  it('gives a shared border the same steps on both sides', () => {
    const [tile] = [...cutZoom(7, { municipalities: squares }, BOUNDS)];
    const layer = new VectorTile(new PbfReader(tile?.data ?? new Uint8Array())).layers.municipalities;
    const columns = [0, 1].map(
      (at) =>
        layer
          ?.feature(at)
          .loadGeometry()
          .flat()
          .map(({ x }) => x) ?? [],
    );
    expect(Math.max(...(columns[0] ?? []))).toBe(Math.min(...(columns[1] ?? [])));
  });

  it('leaves empty layers and empty tiles out', () => {
    const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
    expect([...cutZoom(7, { municipalities: nothing }, BOUNDS)]).toEqual([]);
  });
});

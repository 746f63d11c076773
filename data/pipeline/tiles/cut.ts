/** Cuts GeoJSON into the vector tiles of one zoom. Shapes come simplified for that zoom; here they are only cut. */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import type { Tile } from './archive.ts';

/** Steps across a tile, and how many of them a tile knows beyond its edge, so that lines meet. */
const EXTENT = 4096;
const BUFFER = 64;

/** Layers by name; lon, lat in degrees. */
export type TileLayers = Readonly<Record<string, FeatureCollection>>;

/** Column and row (not rounded) of a position, degrees, among the 2^z by 2^z tiles of a zoom. */
export function tileAt(z: number, lon: number, lat: number): readonly [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  const side = 2 ** z;
  return [(lon / 360 + 0.5) * side, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side];
}

/** The tiles of zoom `z` within `bounds` (west, south, east, north in degrees) that are not empty. */
export function* cutZoom(
  z: number,
  layers: TileLayers,
  [west, south, east, north]: readonly [number, number, number, number],
): Generator<Tile> {
  const indexes = Object.entries(layers).map(([name, data]) => {
    const options = { maxZoom: z, indexMaxZoom: z, indexMaxPoints: 0, extent: EXTENT, buffer: BUFFER };
    return [name, new GeoJSONVT(data, options)] as const;
  });
  const [left, top] = tileAt(z, west, north).map(Math.floor) as [number, number];
  const [right, bottom] = tileAt(z, east, south).map(Math.floor) as [number, number];
  for (let x = left; x <= right; x++) {
    for (let y = top; y <= bottom; y++) {
      const found: Record<string, GeoJSONVTTile> = {};
      for (const [name, index] of indexes) {
        const tile = index.getTile(z, x, y);
        if (tile && tile.features.length > 0) found[name] = tile;
      }
      if (Object.keys(found).length > 0)
        yield { z, x, y, data: fromGeojsonVt(found, { version: 2, extent: EXTENT }) };
    }
  }
}

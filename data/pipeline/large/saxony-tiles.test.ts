/** The whole chain at a size that fits a test: the committed Saxon borders as tiles, served as any static host would. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../tiles/archive.ts';
import { cutZoom, tileAt } from '../tiles/cut.ts';
import type { BoundaryTopology } from '../../../src/lib/geo/topology.ts';
import { serving, type Serving } from '../../../tools/serving.ts';
import { groundOf, layersAt } from './ground.ts';

const topology = JSON.parse(readFileSync('data/derived/boundaries.topo.json', 'utf8')) as BoundaryTopology;
const BOUNDS = [11.8, 50.1, 15.1, 51.7] as const;

const site = mkdtempSync(`${tmpdir()}/tiles-`);
let server: Serving;
let address = '';

beforeAll(async () => {
  const ground = groundOf(topology);
  const tiles = [6, 9].flatMap((zoom) => [...cutZoom(zoom, layersAt(ground, zoom), BOUNDS)]);
  mkdirSync(`${site}/daten`);
  writeFileSync(`${site}/404.html`, '');
  writeFileSync(`${site}/daten/grenzen.pmtiles`, writeArchive(tiles, { bounds: BOUNDS, metadata: {} }));
  server = await serving({ folder: site });
  address = `${server.home}daten/grenzen.pmtiles`;
}, 120_000);
afterAll(() => {
  server.stop();
  rmSync(site, { recursive: true });
});

/** Layers of the tile around a place, by name, each with the properties of its features. */
async function tileOf(zoom: number, lon: number, lat: number) {
  const [x, y] = tileAt(zoom, lon, lat).map(Math.floor) as [number, number];
  const found = await new PMTiles(address).getZxy(zoom, x, y);
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(found?.data ?? new ArrayBuffer())));
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, at) => layer.feature(at).properties),
    ]),
  );
}

describe('Saxony as tiles', () => {
  it('is answered in parts: 206, the part alone, and nothing packed on the way', async () => {
    const answer = await fetch(address, { headers: { Range: 'bytes=0-6' } });
    expect([answer.status, await answer.text(), answer.headers.get('content-encoding')]).toEqual([
      206,
      'PMTiles',
      null,
    ]);
  });

  it('names the municipality under Eilenburg at zoom 9, with its neighbours and all levels of borders', async () => {
    const { municipalities = [], borders = [], land = [] } = await tileOf(9, 12.63, 51.46);
    expect(municipalities).toContainEqual({ ags: '14730110', name: 'Eilenburg' });
    expect(municipalities.length).toBeGreaterThan(10);
    expect(land).toHaveLength(1);
    expect(new Set(borders.map(({ level }) => level))).toEqual(
      new Set(['municipality', 'district', 'state']),
    );
  });

  it('leaves municipalities out where they would be smaller than a finger', async () => {
    expect(Object.keys(await tileOf(6, 12.63, 51.46)).sort()).toEqual(['borders', 'land']);
  });

  it('has every municipality in some tile of zoom 9', async () => {
    const archive = new PMTiles(address);
    const [left, top] = tileAt(9, BOUNDS[0], BOUNDS[3]).map(Math.floor) as [number, number];
    const [right, bottom] = tileAt(9, BOUNDS[2], BOUNDS[1]).map(Math.floor) as [number, number];
    const seen = new Set<unknown>();
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) {
        const found = await archive.getZxy(9, x, y);
        const layer =
          found && new VectorTile(new PbfReader(new Uint8Array(found.data))).layers.municipalities;
        for (let at = 0; at < (layer?.length ?? 0); at++) seen.add(layer?.feature(at).properties.ags);
      }
    expect(seen.size).toBe(418);
  });
});

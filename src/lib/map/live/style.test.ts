import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Palette } from '../layers/palette.ts';
import { allLayers, nextAbove } from '../layers/z-order.ts';
import { AREAS_LAYER } from './area-at.ts';
import { baseMapAddress, parseBaseMapAddress } from './base-map-address.ts';
import { baseMapDataOf } from './base-map-sources.ts';
import { allSources, LATER_LAYERS } from './style.ts';

const read = (name: string) => JSON.parse(readFileSync(`data/derived/${name}`, 'utf8')) as never;
const baseMap = baseMapDataOf(
  read('boundaries.topo.json'),
  read('neighbours.topo.json'),
  read('map-names.json'),
);
const palette = Object.fromEntries(
  [
    'neighbour',
    'shore',
    'land',
    'landHover',
    'mesh',
    'district',
    'border',
    'label',
    'halo',
    'pin',
    'uncertain',
    'place',
  ].map((role) => [role, '#123456']),
) as unknown as Palette;

describe('the style of our own map', () => {
  const style = { version: 8, sources: allSources(baseMap), layers: allLayers(palette) };

  test('is valid for MapLibre, with and without the layers that come later', () => {
    const first = style.layers.filter(({ id }) => !LATER_LAYERS.includes(id));
    expect(first).toHaveLength(style.layers.length - LATER_LAYERS.length);
    for (const layers of [style.layers, first])
      expect(validateStyleMin({ ...style, layers } as never).map((each) => each.message)).toEqual([]);
  });

  test('puts a layer that comes later below those that lie above it', () => {
    const above = (shown: string[]) => nextAbove(AREAS_LAYER, (id) => shown.includes(id));
    expect(above(['land', 'state-border', 'names-city'])).toBe('state-border');
    expect(above(['land'])).toBeUndefined();
  });

  test('names no address, so it asks nobody for anything', () => {
    const withoutData = { ...style, sources: Object.keys(style.sources) };
    expect(JSON.stringify(withoutData)).not.toMatch(/https?:|glyphs|sprite/);
  });

  test('takes every colour from the palette', () => {
    const colours = allLayers(palette).flatMap((layer) =>
      Object.entries(layer.paint ?? {})
        .filter(([property]) => property.endsWith('color'))
        .map(([, value]) => value as unknown),
    );
    expect(new Set(colours)).toEqual(new Set(['#123456']));
  });
});

describe('the baseMap', () => {
  test('has an address for each part, which the worker reads, also as a browser resolves it', () => {
    const files = {
      boundaries: 'https://karte.example/a b/boundaries.topo.json?1',
      neighbours: 'https://karte.example/neighbours.topo.json',
      names: 'https://karte.example/map-names.json',
    };
    const address = baseMapAddress('municipalities', files);
    expect(parseBaseMapAddress(address)).toEqual({ part: 'municipalities', files });
    expect(parseBaseMapAddress(new URL(address).href)).toEqual({ part: 'municipalities', files });
  });

  test('has 418 municipalities, and each border once', () => {
    expect(baseMap.municipalities.features).toHaveLength(418);
    expect(baseMap.borders.features.map((each) => each.properties.level)).toEqual([
      'municipality',
      'district',
      'state',
    ]);
  });

  test('names every municipality and every Landkreis', () => {
    expect(baseMap.names.features).toHaveLength(418 + 10);
  });
});

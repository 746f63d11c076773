import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { Palette } from '../layers/palette.ts';
import { allLayers } from '../layers/z-order.ts';
import { SOURCE } from '../layers/layer.ts';
import { isStyle, ownSources, withStreets } from './compose.ts';

const palette = new Proxy({}, { get: () => '#123456' }) as Palette;
const empty = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } };
const own: StyleSpecification = {
  version: 8,
  sources: Object.fromEntries(Object.values(SOURCE).map((id) => [id, empty])),
  layers: allLayers(palette),
};
/** Invented; its source and layer are named like ours on purpose. */
const streets: StyleSpecification = {
  version: 8,
  glyphs: 'http://127.0.0.1:9/{fontstack}/{range}.pbf',
  sources: { land: { type: 'vector', tiles: ['http://127.0.0.1:9/{z}/{x}/{y}.pbf'] } },
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'land', type: 'fill', source: 'land', 'source-layer': 'test' },
  ],
};

describe('the street map under our overlays', () => {
  const both = withStreets(own, streets);

  test('is a valid style, even where both use the same names', () => {
    expect(validateStyleMin(both as never).map((each) => each.message)).toEqual([]);
    expect(new Set(both.layers.map((each) => each.id)).size).toBe(both.layers.length);
  });

  test('has streets below, then districts, then circles of uncertainty, and no second set of names', () => {
    const ids = both.layers.map((each) => each.id);
    expect(ids.slice(0, 2)).toEqual(['street:background', 'street:land']);
    expect(ids.indexOf('district-borders')).toBeGreaterThan(1);
    expect(ids.indexOf('uncertainty-edge')).toBeGreaterThan(ids.indexOf('district-borders'));
    expect(ids.some((id) => id.startsWith('names-'))).toBe(false);
  });

  test('gives our sources back when it is switched off', () => {
    expect(Object.keys(ownSources(both)).sort()).toEqual(Object.keys(own.sources).sort());
  });
});

test('what is not a style is not taken for one', () => {
  for (const wrong of [
    null,
    'kaputt',
    {},
    { version: 7, sources: {}, layers: [] },
    { version: 8, sources: {} },
  ])
    expect(isStyle(wrong)).toBe(false);
  expect(isStyle(streets)).toBe(true);
});

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY } from '../../lib/map/live/style.ts';
import { allLayers as wholeLayers } from '../../lib/map/layers/z-order.ts';
import type { Palette } from '../../lib/map/layers/palette.ts';
import { allLayers } from './layers/z-order.ts';
import { loadGround } from './live/ground.ts';
import { mapStyle } from './live/style.ts';

const palette = new Proxy({}, { get: () => '#123456' }) as Palette;
vi.stubGlobal('location', { href: 'https://karte.example/' });

describe('the map of a large region', () => {
  const ground = loadGround({ boundaries: '', neighbours: '', names: '' }, new AbortController().signal);

  it('is a valid style whose only address is the archive on this site', async () => {
    const style = mapStyle(palette, await ground);
    expect(validateStyleMin(style)).toEqual([]);
    const addresses = JSON.stringify(style).match(/[a-z]+:\/\/[^"]+/g);
    expect(addresses).toEqual(['pmtiles://https://karte.example/daten/grenzen.pmtiles/{z}/{x}/{y}']);
  });

  it('draws the same layers in the same order as the small one', () => {
    expect(allLayers(palette).map(({ id }) => id)).toEqual(wholeLayers(palette).map(({ id }) => id));
  });

  it('holds no ground in memory, and keeps the sources a reader fills', async () => {
    const { sources } = mapStyle(palette, await ground);
    expect(Object.keys(sources).sort()).toEqual(['municipalities', 'neighbours', 'pins', 'place']);
    expect(sources.pins).toMatchObject({ data: EMPTY });
  });
});

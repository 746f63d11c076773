import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { Palette } from '../layers/palette.ts';
import { allLayers } from '../layers/z-order.ts';
import { addLayers } from './add-layers.ts';
import { LATER_LAYERS } from './style.ts';

const all = allLayers(new Proxy({}, { get: () => '#123456' }) as Palette);
const layerOf = (id: string) => all.find((layer) => layer.id === id);
type TheMap = Parameters<typeof addLayers>[0];

/** A map that keeps the ids of its layers in drawing order. */
function mapWith(ids: string[]): { readonly ids: string[]; readonly map: TheMap } {
  const map = {
    getLayer: (id: string) => (ids.includes(id) ? {} : undefined),
    addLayer: ({ id }: LayerSpecification, before?: string) => {
      ids.splice(before === undefined ? ids.length : ids.indexOf(before), 0, id);
    },
  };
  return { ids, map: map as unknown as TheMap };
}

test('layers that come later lie where they would lie had all been added at once', async () => {
  const { ids, map } = mapWith(all.map(({ id }) => id).filter((id) => !LATER_LAYERS.includes(id)));
  await addLayers(map, LATER_LAYERS, layerOf, () => true);
  expect(ids).toEqual(all.map(({ id }) => id));
  await addLayers(map, LATER_LAYERS, layerOf, () => true);
  expect(ids).toHaveLength(all.length);
});

test('nothing is added once the style is another one', async () => {
  const { ids, map } = mapWith([]);
  await addLayers(map, LATER_LAYERS, layerOf, () => ids.length < 2);
  expect(ids).toHaveLength(2);
});

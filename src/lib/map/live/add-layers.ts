import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { nextAbove } from '../layers/z-order.ts';
import { nextTask } from '../../ui/next-task.ts';

/**
 * Adds those of our layers that the map does not have, at their place among the others, each in a task of its own: all at once
 * they hold a slow phone for twice as long (decision 0061). `layerOf` is asked when a layer's turn has come. Stops before the next
 * one when `open` returns false.
 */
export async function addLayers(
  map: MapLibreMap,
  ids: readonly string[],
  layerOf: (id: string) => LayerSpecification | undefined,
  open: () => boolean,
): Promise<void> {
  for (const id of ids) {
    await nextTask();
    if (!open()) return;
    const layer = map.getLayer(id) ? undefined : layerOf(id);
    if (layer)
      map.addLayer(
        layer,
        nextAbove(id, (each) => !!map.getLayer(each)),
      );
  }
}

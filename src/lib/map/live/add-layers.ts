import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { nextAbove } from '../layers/z-order.ts';
import { nextTask } from '../../ui/next-task.ts';

/**
 * Adds those of our layers that the map does not have, at their place among the others, each in a task of its own: all at once
 * they hold a slow phone for twice as long (decision 0061). Stops before the next one when `open` returns false.
 */
export async function addLayers(
  map: MapLibreMap,
  layers: readonly LayerSpecification[],
  open: () => boolean,
): Promise<void> {
  for (const layer of layers) {
    await nextTask();
    if (!open()) return;
    if (!map.getLayer(layer.id))
      map.addLayer(
        layer,
        nextAbove(layer.id, (id) => !!map.getLayer(id)),
      );
  }
}

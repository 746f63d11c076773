import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../layers/palette.ts';
import { allLayers } from '../layers/z-order.ts';

/** Applies a palette to all layers; MapLibre skips unchanged values. */
export function recolour(map: MapLibreMap, palette: Palette): void {
  for (const layer of allLayers(palette)) {
    if (!map.getLayer(layer.id)) continue;
    for (const [property, value] of Object.entries(layer.paint ?? {}))
      map.setPaintProperty(layer.id, property as never, value as never);
  }
}

import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../lib/map/layers/palette.ts';
import { allLayers as wholeLayers, Z_ORDER } from '../../../lib/map/layers/z-order.ts';
import { TILE_SOURCE, TILED } from '../live/tiles.ts';

export { Z_ORDER };

/** The same layers in the same order; those of the ground read the tiles' layer of their source's name. */
export function allLayers(palette: Palette): LayerSpecification[] {
  return wholeLayers(palette).map((layer) =>
    'source' in layer && TILED.includes(layer.source)
      ? ({ ...layer, source: TILE_SOURCE, 'source-layer': layer.source } as LayerSpecification)
      : layer,
  );
}

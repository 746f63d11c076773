/** The tiles of a large region: one archive on this site, read by range requests (https://github.com/protomaps/PMTiles). */
import type { VectorSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCE } from '../../../lib/map/layers/layer.ts';
import { href } from '../../../lib/ui/href.ts';
import { TILE_ZOOMS } from '../../zooms.ts';

export const PROTOCOL = 'pmtiles';

/** The sources of the small case that are layers of the tiles here. */
export const TILED: readonly string[] = [SOURCE.land, SOURCE.municipalities, SOURCE.borders, SOURCE.names];

/** The one source all of them come from. It keeps this name, under which areas are marked. */
export const TILE_SOURCE = SOURCE.municipalities;

/** The source, for a page at `address`. */
export function tileSource(address: string): VectorSourceSpecification {
  const archive = new URL(href('/daten/grenzen.pmtiles'), address).href;
  return {
    type: 'vector',
    tiles: [`${PROTOCOL}://${archive}/{z}/{x}/{y}`],
    minzoom: TILE_ZOOMS.min,
    maxzoom: TILE_ZOOMS.max,
    promoteId: { [SOURCE.municipalities]: 'ags' },
  };
}

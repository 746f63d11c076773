import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from '../../../lib/map/layers/palette.ts';
import { allSources as wholeSources, EMPTY } from '../../../lib/map/live/style.ts';
import type { GroundData } from '../../../lib/map/live/ground.ts';
import { allLayers } from '../layers/z-order.ts';
import { TILE_SOURCE, TILED, tileSource } from './tiles.ts';

export { EMPTY };

/** The sources a reader's choice fills, and the tiles. */
export function allSources(ground: GroundData): Record<string, SourceSpecification> {
  const own = Object.entries(wholeSources(ground)).filter(([id]) => !TILED.includes(id));
  return { ...Object.fromEntries(own), [TILE_SOURCE]: tileSource(location.href) };
}

/** The whole style of our own map; it asks for tiles of this site only. */
export function mapStyle(palette: Palette, ground: GroundData): StyleSpecification {
  return { version: 8, sources: allSources(ground), layers: allLayers(palette) };
}

import type { GeoJSONSourceSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { NAME_LAYERS } from '../layers/labels.ts';
import { SOURCE } from '../layers/layer.ts';
import { AREAS_LAYER } from './area-at.ts';
import type { BaseMapSources } from './base-map-data.ts';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * MapLibre leaves out points that move lines and areas by less than its `tolerance`: by default 0.375 px at a whole zoom, up to
 * twice that before the next. A tenth of it looks the same and takes more to draw (decision 0061).
 */
const shapes = (
  data: FeatureCollection | string,
  more: Partial<GeoJSONSourceSpecification> = {},
): SourceSpecification => ({ type: 'geojson', data, ...more });

/** All sources; those that depend on the reader's input start empty. None has a URL of another origin. */
export function allSources(baseMap: BaseMapSources): Record<string, SourceSpecification> {
  return {
    [SOURCE.neighbours]: shapes(baseMap.neighbours),
    [SOURCE.land]: shapes(baseMap.land),
    [SOURCE.municipalities]: shapes(baseMap.municipalities, { promoteId: 'ags' }),
    [SOURCE.borders]: shapes(baseMap.borders),
    [SOURCE.names]: shapes(baseMap.names),
    [SOURCE.place]: shapes(EMPTY),
    [SOURCE.pins]: shapes(EMPTY),
  };
}

/**
 * Layers that nobody sees while the whole Land is shown and nobody has touched the map: the areas that a pointer marks, and the
 * names (those of the drawing stay over it). Without them the first frame has less to load and no letters to draw (decision
 * 0061). In the order in which they are added: the room that pins take from the names, then the names of the largest places.
 */
export const LATER_LAYERS: readonly string[] = [AREAS_LAYER, 'pin-rooms', ...[...NAME_LAYERS].reverse()];

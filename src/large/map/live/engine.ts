/** The engine with the protocol of the archive. */
import { addProtocol, type Map as MapLibreMap } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { loadLabelFonts, openMap as openWhole, type MapStart } from '../../../lib/map/live/engine.ts';
import { PROTOCOL, TILE_SOURCE } from './tiles.ts';

export { loadLabelFonts };

/** Opens the map on tiles; throws as the small one does. */
export function openMap(start: MapStart): MapLibreMap {
  const { tile } = new Protocol();
  addProtocol(PROTOCOL, tile);
  const map = openWhole(start);
  // In tiles an area is named by source, layer and key; whoever marks one knows of source and key only.
  const mark = map.setFeatureState.bind(map);
  map.setFeatureState = (area, state) =>
    mark(area.source === TILE_SOURCE ? { ...area, sourceLayer: TILE_SOURCE } : area, state);
  return map;
}

/** MapLibre's worker plus a protocol that creates the base map's GeoJSON, so that the main thread never holds it. */
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { AddProtocolAction } from 'maplibre-gl';
import { fetchJson } from '../../ui/fetch-json.ts';
import type { BaseMapData, BaseMapUrls } from './base-map-data.ts';
import { BASE_MAP_PROTOCOL, parseBaseMapAddress } from './base-map-address.ts';
import { baseMapDataOf } from './base-map-sources.ts';

/** Protocol handler for the parts of the base map; fetches and converts the files once. */
function baseMapProtocol(): AddProtocolAction {
  const made = new Map<string, Promise<BaseMapData>>();
  const make = async ({ boundaries, neighbours, names }: BaseMapUrls): Promise<BaseMapData> =>
    baseMapDataOf(await fetchJson(boundaries), await fetchJson(neighbours), await fetchJson(names));
  return async ({ url }) => {
    const { part, files } = parseBaseMapAddress(url);
    const baseMap = made.get(files.boundaries) ?? make(files);
    made.set(files.boundaries, baseMap);
    return { data: (await baseMap)[part] };
  };
}

/** What MapLibre adds to its worker's global scope. */
interface WorkerScope {
  readonly addProtocol: (scheme: string, action: AddProtocolAction) => void;
}

(globalThis as unknown as WorkerScope).addProtocol(BASE_MAP_PROTOCOL, baseMapProtocol());

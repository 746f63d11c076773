/** MapLibre's worker plus a protocol that creates the base map's GeoJSON, so that the main thread never holds it. */
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { AddProtocolAction } from 'maplibre-gl';
import type { BaseMapData, BaseMapUrls } from './base-map-data.ts';
import { BASE_MAP_PROTOCOL, parseBaseMapAddress } from './base-map-address.ts';
import { baseMapDataOf } from './base-map-sources.ts';

/**
 * Fetches JSON; rejects if the server has none. Not ui/fetch-json.ts: that shares a file with Svelte, which needs a window, so that the
 * worker would not start; a file of its own would cost every page one more request.
 */
async function fetchJson<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}.`);
  return (await answer.json()) as T;
}

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

type LoadData = (mapId: string, params: unknown) => Promise<{ readonly data?: unknown }>;

/** What MapLibre adds to its worker's global scope. `LD`: its message to load the data of a source. */
interface WorkerScope {
  readonly addProtocol: (scheme: string, action: AddProtocolAction) => void;
  readonly worker: {
    readonly actor: {
      readonly messageHandlers: { readonly LD?: LoadData };
      readonly registerMessageHandler: (type: 'LD', handler: LoadData) => void;
    };
  };
}

const { addProtocol, worker } = globalThis as unknown as WorkerScope;
addProtocol(BASE_MAP_PROTOCOL, baseMapProtocol());

/**
 * Keeps the data here. MapLibre 6.12 answers with a copy of all GeoJSON loaded from a URL, which was the longest task of the
 * main thread (decision 0061); without the copy the source there keeps the URL.
 */
const { LD: loadData } = worker.actor.messageHandlers;
if (!loadData) throw new Error('MapLibre loads data by another message than LD.');
worker.actor.registerMessageHandler('LD', async (mapId, params) => ({
  ...(await loadData(mapId, params)),
  data: undefined,
}));

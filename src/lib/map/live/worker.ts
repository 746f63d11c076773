/** MapLibre's worker, which also makes the ground it draws: the main thread never holds it. */
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { AddProtocolAction } from 'maplibre-gl';
import { fetchJson } from '../../ui/fetch-json.ts';
import type { Ground, GroundUrls } from './base-map-data.ts';
import { GROUND_PROTOCOL, ofGroundAddress } from './base-map-address.ts';
import { groundOf } from './base-map-sources.ts';

/** Answers for the parts; the files are read and turned once. */
function groundMaker(): AddProtocolAction {
  const made = new Map<string, Promise<Ground>>();
  const make = async ({ boundaries, neighbours, names }: GroundUrls): Promise<Ground> =>
    groundOf(await fetchJson(boundaries), await fetchJson(neighbours), await fetchJson(names));
  return async ({ url }) => {
    const { part, files } = ofGroundAddress(url);
    const ground = made.get(files.boundaries) ?? make(files);
    made.set(files.boundaries, ground);
    return { data: (await ground)[part] };
  };
}

/** What MapLibre puts into its worker's scope. */
interface WorkerScope {
  readonly addProtocol: (scheme: string, action: AddProtocolAction) => void;
}

(globalThis as unknown as WorkerScope).addProtocol(GROUND_PROTOCOL, groundMaker());

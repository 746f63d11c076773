/** What the live map stands on: boundaries and names, fetched once and turned into GeoJSON by the map's worker. */
import type { FeatureCollection, MultiLineString } from 'geojson';
import { baseMapAddress } from './base-map-address.ts';

/** GeoJSON by role; every border is one line, however many areas share it. */
export interface BaseMapData {
  readonly land: FeatureCollection;
  readonly municipalities: FeatureCollection;
  readonly borders: FeatureCollection<MultiLineString, { level: 'municipality' | 'district' | 'state' }>;
  readonly neighbours: FeatureCollection<MultiLineString, null>;
  readonly names: FeatureCollection;
}

/** Each part as it is, or the address under which the map's worker makes it (see worker.ts). */
export type BaseMapSources = { readonly [Part in keyof BaseMapData]: BaseMapData[Part] | string };

/** Addresses of the three files. */
export interface BaseMapUrls {
  readonly boundaries: string;
  readonly neighbours: string;
  readonly names: string;
}

/**
 * Has the files in the browser's cache, while the engine is on its way, and names what the worker makes of them: read and
 * turned on the main thread they would hold it longer than anything else. Rejects when a file is missing or the signal aborts.
 */
export async function loadBaseMap(urls: BaseMapUrls, signal: AbortSignal): Promise<BaseMapSources> {
  const fetched = async (url: string): Promise<string> => {
    const answer = await fetch(url, { signal });
    if (!answer.ok) throw new Error(`${url} answered ${String(answer.status)}.`);
    await answer.arrayBuffer();
    return new URL(url, location.href).href;
  };
  const [boundaries, neighbours, names] = await Promise.all([
    fetched(urls.boundaries),
    fetched(urls.neighbours),
    fetched(urls.names),
  ]);
  const at = (part: keyof BaseMapData): string => baseMapAddress(part, { boundaries, neighbours, names });
  return {
    land: at('land'),
    municipalities: at('municipalities'),
    borders: at('borders'),
    neighbours: at('neighbours'),
    names: at('names'),
  };
}

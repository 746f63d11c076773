/** Base map of the live map: boundaries and names, fetched once and converted to GeoJSON by the map's worker. */
import type { FeatureCollection, MultiLineString } from 'geojson';
import { baseMapAddress } from './base-map-address.ts';

/** GeoJSON by part; each border is one line, shared by its areas. */
export interface BaseMapData {
  readonly land: FeatureCollection;
  readonly municipalities: FeatureCollection;
  readonly borders: FeatureCollection<MultiLineString, { level: 'municipality' | 'district' | 'state' }>;
  readonly neighbours: FeatureCollection<MultiLineString, null>;
  readonly names: FeatureCollection;
}

/** Each part as GeoJSON, or as the URL that the map's worker resolves (see worker.ts). */
export type BaseMapSources = { readonly [Part in keyof BaseMapData]: BaseMapData[Part] | string };

/** URLs of the three files. */
export interface BaseMapUrls {
  readonly boundaries: string;
  readonly neighbours: string;
  readonly names: string;
}

/**
 * Fetches the files into the browser's cache while the engine loads, and returns the URLs that the worker resolves: parsing
 * them on the main thread would be its longest task. Rejects if a file is missing.
 */
export async function loadBaseMap(urls: BaseMapUrls): Promise<BaseMapSources> {
  const fetched = async (url: string): Promise<string> => {
    const answer = await fetch(url);
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

/** URLs of the base map's parts, which the map's worker resolves (see worker.ts). */
import type { BaseMapData, BaseMapUrls } from './base-map-data.ts';

/** Scheme of the URLs. */
export const BASE_MAP_PROTOCOL = 'base-map';

/** URL of a part of the base map; `files` are absolute URLs. */
export function baseMapAddress(part: keyof BaseMapData, files: BaseMapUrls): string {
  return `${BASE_MAP_PROTOCOL}://${part}?${new URLSearchParams({ ...files }).toString()}`;
}

/** Parses such a URL. */
export function parseBaseMapAddress(address: string): { part: keyof BaseMapData; files: BaseMapUrls } {
  const [part = '', search] = address.slice(`${BASE_MAP_PROTOCOL}://`.length).split('?');
  const { boundaries = '', neighbours = '', names = '' } = Object.fromEntries(new URLSearchParams(search));
  // URL normalisation may append a slash to the part.
  return { part: part.replace('/', '') as keyof BaseMapData, files: { boundaries, neighbours, names } };
}

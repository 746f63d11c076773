/** The addresses under which the map's worker makes the parts of the ground (see worker.ts). */
import type { BaseMapData, BaseMapUrls } from './base-map-data.ts';

/** The scheme of the addresses. */
export const BASE_MAP_PROTOCOL = 'base-map';

/** The address of a part made from files (absolute addresses). */
export function baseMapAddress(part: keyof BaseMapData, files: BaseMapUrls): string {
  return `${BASE_MAP_PROTOCOL}://${part}?${new URLSearchParams({ ...files }).toString()}`;
}

/** Part and files of such an address. */
export function parseBaseMapAddress(address: string): { part: keyof BaseMapData; files: BaseMapUrls } {
  const [part = '', search] = address.slice(`${BASE_MAP_PROTOCOL}://`.length).split('?');
  const { boundaries = '', neighbours = '', names = '' } = Object.fromEntries(new URLSearchParams(search));
  // MapLibre resolves addresses as the browser does, which may put a slash behind the part.
  return { part: part.replace('/', '') as keyof BaseMapData, files: { boundaries, neighbours, names } };
}

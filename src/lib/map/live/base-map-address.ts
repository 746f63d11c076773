/** The addresses under which the map's worker makes the parts of the ground (see worker.ts). */
import type { Ground, GroundUrls } from './base-map-data.ts';

/** The scheme of the addresses. */
export const GROUND_PROTOCOL = 'ground';

/** The address of a part made from files (absolute addresses). */
export function groundAddress(part: keyof Ground, files: GroundUrls): string {
  return `${GROUND_PROTOCOL}://${part}?${new URLSearchParams({ ...files }).toString()}`;
}

/** Part and files of such an address. */
export function ofGroundAddress(address: string): { part: keyof Ground; files: GroundUrls } {
  const [part = '', search] = address.slice(`${GROUND_PROTOCOL}://`.length).split('?');
  const { boundaries = '', neighbours = '', names = '' } = Object.fromEntries(new URLSearchParams(search));
  // MapLibre resolves addresses as the browser does, which may put a slash behind the part.
  return { part: part.replace('/', '') as keyof Ground, files: { boundaries, neighbours, names } };
}

import type { municipalityAt as whole } from '../../lib/explorer/municipality-at.ts';

/**
 * A large region's borders lie in tiles, not in one file that could be searched: a position within the region's frame
 * is believed, and no municipality is named (see `placeAt`).
 */
export const municipalityAt: typeof whole = () => {
  throw new Error('The borders of a large region are not in one file.');
};

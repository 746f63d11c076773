/** Zooms that are in the archive of tiles; nearer, the last one is enlarged. */
export const TILE_ZOOMS = { min: 3, max: 10 } as const;

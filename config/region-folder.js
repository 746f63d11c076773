/**
 * Folder of the configured region: `region.json`, `project.json`, `words/`, `facts/`, `boundaries/`, `sites/` and the
 * files derived from them. The environment variable REGION replaces Saxony's `data/`.
 */
export const regionFolder = (process.env.REGION ?? '').trim().replace(/\/+$/, '') || 'data';

/**
 * Returns the path of a file in the region's folder, with forward slashes; relative if the folder's path is relative.
 * @param {string} path
 */
export const inRegion = (path) => `${regionFolder}/${path}`;

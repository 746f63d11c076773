/**
 * The folder that makes this site the site of one region: `region.json`, `project.json`, `words/`, `facts/`, `boundaries/`, `sites/` and what is
 * derived from them. The environment variable REGION names another than Saxony's `data/`.
 */
export const regionFolder = (process.env.REGION ?? '').trim().replace(/\/+$/, '') || 'data';

/**
 * A path within the region's folder, with forward slashes; relative to the working directory where the folder is.
 * @param {string} path
 */
export const inRegion = (path) => `${regionFolder}/${path}`;

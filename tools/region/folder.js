import { readFileSync } from 'node:fs';

/**
 * The folder that makes this site the site of one region: `region.json`, `facts/`, `boundaries/`, `sites/` and what is
 * derived from them. The environment variable REGION names another than Saxony's `data/`.
 */
export const regionFolder = (process.env.REGION ?? '').trim().replace(/\/+$/, '') || 'data';

/**
 * A path within the region's folder, with forward slashes; relative to the working directory where the folder is.
 * @param {string} path
 */
export const inRegion = (path) => `${regionFolder}/${path}`;

/**
 * What makes the region too large for single files, as its `region.json` says; undefined for every other one. Read
 * without checking: `read.ts` has refused what is not right before anything is built.
 * @returns {{ part: string } | undefined}
 */
export const largeRegion = () => JSON.parse(readFileSync(inRegion('region.json'), 'utf8')).large;

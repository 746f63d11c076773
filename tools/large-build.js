/**
 * How the pages of a large region are built: in shards, each into folders of its own, without following links (every
 * shard would build every page). What the environment says: PAGES names a file with the pages of this shard, one path a
 * line; SHARD_DIR the folder for all that this build writes.
 */
import { readFileSync } from 'node:fs';

/** The parts of the configuration that differ. */
export function largeBuild() {
  const { PAGES, SHARD_DIR = '.svelte-kit/large' } = process.env;
  const pages = PAGES ? readFileSync(PAGES, 'utf8').trim().split('\n') : ['*'];
  return {
    adapter: {
      pages: `${SHARD_DIR}/build`,
      assets: `${SHARD_DIR}/build`,
      // The slowest part of a build, and linear: left to the server, or to one pass over the merged pages.
      precompress: false,
    },
    kit: {
      outDir: `${SHARD_DIR}/kit`,
      // Its list of all pages alone would be megabytes.
      files: { serviceWorker: 'src/large/no-service-worker' },
    },
    prerender: {
      crawl: false,
      entries: /** @type {('*' | `/${string}`)[]} */ (pages),
      handleUnseenRoutes: /** @type {const} */ ('ignore'),
    },
  };
}

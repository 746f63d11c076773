/**
 * How the pages of a large region are built: without following links (every shard would build every page), from a list.
 * What the environment says, set by `npm run build:shards`: PAGES names a file with the pages to build, one path a line;
 * SHARD_DIR the folder for all that this build writes.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The parts of the configuration that differ. */
export function largeBuild() {
  const { PAGES, SHARD_DIR } = process.env;
  if (process.argv.includes('build') && !(PAGES && SHARD_DIR))
    throw new Error('Eine große Region wird in Teilen gebaut. Richtig ist: npm run build:shards');
  const pages = PAGES ? readFileSync(PAGES, 'utf8').trim().split('\n') : ['*'];
  const built = `${SHARD_DIR ?? '.svelte-kit/large'}/build`;
  return {
    built,
    // Packing is the slowest part of a build, and linear: asked for or left to the server.
    adapter: { pages: built, assets: built, precompress: false },
    kit: {
      ...(SHARD_DIR && { outDir: `${SHARD_DIR}/kit` }),
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

/**
 * An adapter that adds what a large region's pages fetch, see `large-files.ts`.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} directory where it writes to
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withLargeFiles(adapter, directory) {
  return {
    ...adapter,
    adapt: async (builder) => {
      await adapter.adapt(builder);
      execFileSync(process.execPath, ['--import', 'tsx', 'tools/large-files.ts', directory], {
        stdio: 'inherit',
      });
    },
  };
}

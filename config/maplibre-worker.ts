/**
 * Builds MapLibre's worker as a chunk of the site. Through version 6.12, worker and map import the same shared module,
 * which is then sent only once: 245 kB instead of 344 kB (brotli), see docs/decisions/0011-maplibre-6-12.md.
 * `virtual:maplibre-worker` exports the worker's address.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ID = 'virtual:maplibre-worker';
const RESOLVED = `\0${ID}`;
const THEIRS = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
/** Source of the worker: MapLibre's worker with our additions. */
const WORKER = fileURLToPath(new URL('../src/lib/map/live/worker.ts', import.meta.url));

/** Vite plugin; emits a chunk only in the client build. */
export function maplibreWorker(): Plugin {
  let building = false;
  return {
    name: 'maplibre-worker',
    enforce: 'pre',
    configResolved: (config) => {
      building = config.command === 'build';
    },
    async resolveId(id, importer) {
      if (id === ID) return RESOLVED;
      if (id !== THEIRS) return undefined;
      // The package declares its files free of side effects; without this override bundling would drop the worker.
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && { ...found, moduleSideEffects: true };
    },
    load(id, options) {
      if (id !== RESOLVED) return undefined;
      if (options?.ssr) return `export default ''`;
      if (!building) return `export { default } from '${WORKER}?worker&url'`;
      const chunk = this.emitFile({ type: 'chunk', id: WORKER, name: 'maplibre-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${chunk}`;
    },
  };
}

import { execFileSync } from 'node:child_process';

/**
 * An adapter that, once its files are written, lists and measures what is kept for reading without a network.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} directory where it writes to
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withOfflineCopy(adapter, directory) {
  return {
    ...adapter,
    adapt: async (builder) => {
      await adapter.adapt(builder);
      const version = builder.config.kit.version?.name ?? '';
      execFileSync(process.execPath, ['--import', 'tsx', 'config/offline-copy.ts', directory, version], {
        stdio: 'inherit',
      });
    },
  };
}

import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { iconPaths } from './config/icon-paths.ts';
import { maplibreWorker } from './config/maplibre-worker.ts';
import { region } from './tools/region/plugin.ts';
import { shippedPackages } from './config/shipped-packages.ts';
import { streetStyle } from './config/street-style.js';

const shipped = shippedPackages();

export default defineConfig({
  plugins: [region(), iconPaths(), maplibreWorker(), sveltekit(), shipped],
  define: { __STREET_STYLE__: JSON.stringify(streetStyle) },
  // Nothing is inlined as data: the content security policy lets fonts come from files only.
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page's language needs, in one file: a dozen of 100 bytes each would cost more than they hold.
            {
              name: 'language',
              test: /src\/lib\/(text\/(?!messages|site-config|normalise|edit-distance|(start|live-map|profile)-context|format\/(csv|lists|formats-in))|text\/messages\/de\/frame|ui\/(href|local-href|PageHead|Icon))/,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [region(), shipped] },
  test: {
    include: [
      'src/**/*.test.ts',
      'pipeline/**/*.test.ts',
      'config/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tools/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    environment: 'node',
    // Link pictures take the design's colours from the style sheet, which is empty in tests otherwise.
    css: { include: /tokens\.css/ },
    // Property tests on a busy two-core machine: a limit against hanging, not a measure of speed.
    testTimeout: 60_000,
  },
});

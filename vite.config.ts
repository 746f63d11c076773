import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { iconPaths } from './config/icon-paths.ts';
import { maplibreWorker } from './config/maplibre-worker.ts';
import { regionOrEnd } from './config/read-region.ts';
import { regionFolder } from './config/region-folder.js';
import { shippedPackages } from './config/shipped-packages.ts';
import { streetStyle } from './config/street-style.js';

// Faults in the region's files stop the build before anything is made of them.
regionOrEnd();
const shipped = shippedPackages();

const TESTS = [
  'src/**/*.test.ts',
  'pipeline/**/*.test.ts',
  'config/**/*.test.ts',
  'scripts/**/*.test.ts',
  'bench/**/*.test.ts',
];
/** Tests that call `vi.mock`. */
const MOCKING = [
  'scripts/other-region.test.ts',
  'src/lib/url/url-state.test.ts',
  'src/routes/\\[lang=language\\]/pseudo.test.ts',
];

export default defineConfig({
  plugins: [iconPaths(), maplibreWorker(), sveltekit(), shipped],
  define: {
    __STREET_STYLE__: JSON.stringify(streetStyle),
    __REGION_FOLDER__: JSON.stringify(regionFolder),
  },
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
  worker: { format: 'es', plugins: () => [shipped] },
  test: {
    environment: 'node',
    // Link pictures take the design's colours from the style sheet, which is empty in tests otherwise.
    css: { include: /tokens\.css/ },
    // Files share the modules of their process, which saves more than half of the processor time; where modules are
    // replaced by others for a test, a file has its own.
    projects: [
      { extends: true, test: { name: 'shared', include: TESTS, exclude: MOCKING, isolate: false } },
      { extends: true, test: { name: 'own modules', include: MOCKING } },
    ],
    // Property tests on a busy two-core machine: a limit against hanging, not a measure of speed.
    testTimeout: 60_000,
  },
});

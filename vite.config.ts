import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { settingsOrEnd } from './config/check-settings.ts';
import { iconPaths } from './config/icon-paths.ts';
import { maplibreWorker } from './config/maplibre-worker.ts';
import { regionOrEnd } from './config/read-region.ts';
import { regionFolder } from './config/region-folder.js';
import { shippedPackages } from './config/shipped-packages.ts';
import { streetStyle } from './config/street-style.js';

// Faults in the files of the region and of the operator stop the build before anything is made of them.
regionOrEnd();
settingsOrEnd();
const shipped = shippedPackages();

/** What most pages with scripts load: in one file it is smaller than in two dozen of a hundred bytes each. */
const SHARED = [
  /src\/lib\/text\/(?!messages|site-config|operator-settings|edit-distance|(start|live-map|profile)-context|format\/(csv|lists|formats-in|dates|creation-date|phone|full-stop))/,
  /src\/lib\/text\/messages\/de\/(shell|site-words)/,
  /words\/de\.json/,
  /src\/lib\/(region\/(?!history|figures)|url\/)/,
  /src\/lib\/ui\/(href|local-href|PageHead|Icon|load-anew|after-paint|fetch-json|keep-focus|static-part|early-input)/,
  /src\/lib\/sites\/(listing\/filter|vocabulary|site\.ts|distance-words)/,
  /src\/lib\/(municipalities\/(paths|size-class)|geo\/(mercator|earth-radius)|drawing\/map-data-context)/,
  /src\/routes\/map-data/,
  /preload-helper/,
];

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
    modulePreload: {
      // Every page names its own scripts. What is loaded later asks for what it imports when it comes: elements that ask for it
      // before hold a slow phone, 0.1 s for the start page (decision 0061).
      resolveDependencies: () => [],
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', test: (id) => SHARED.some((each) => each.test(id)) },
            // Components that one page always loads together.
            { name: 'explorer', test: /src\/lib\/explorer\/(StartPage|DocumentedSites|ExplorerView)/ },
            // Without what other pages use as well, which would bring them the start page's style sheet.
            { name: 'map-parts', test: /src\/lib\/map\/(parts|drawn)\//, entriesAware: true },
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
    setupFiles: 'config/test-seed.ts',
    // Files share the modules of their process, which saves more than half of the processor time; where modules are
    // replaced by others for a test, a file has its own.
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: TESTS, exclude: ['**/node_modules/**', ...MOCKING], isolate: false },
      },
      { extends: true, test: { name: 'own modules', include: MOCKING } },
    ],
    // By default vitest leaves a core free, which on two cores is half of the machine.
    maxWorkers: '100%',
    // Property tests on a busy two-core machine: a limit against hanging, not a measure of speed.
    testTimeout: 60_000,
  },
});

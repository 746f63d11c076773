import { defineConfig } from '@playwright/test';
import { SOFTWARE_PAINTING, testBrowserPath } from './scripts/chromium.ts';

const port = Number(process.env.E2E_PORT ?? 4174);

/**
 * Makes V8 optimise only what runs long, such as a search of the planner. A page of a test lives for seconds: optimising
 * axe-core and SvelteKit anew on each took up to half of the renderer's processor time.
 */
const OPTIMISE_LATE = [
  '--invocation-count-for-maglev=20000',
  '--invocation-count-for-maglev-osr=2000',
  '--invocation-count-for-turbofan=200000',
  '--invocation-count-for-osr=4000',
].join(' ');

/** End-to-end tests run against the built site, in the system's Chromium, without any network. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  // Software GL on two cores: a map takes seconds to draw.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  reporter: process.env.CI ? [['list'], ['json', { outputFile: 'test-results/e2e.json' }]] : [['list']],
  webServer: {
    command: `npx tsx scripts/serve.ts`,
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !process.env.CI,
    timeout: 30_000,
  },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'de-DE',
    // A service worker would answer before the fixture sees a request; the offline test allows it.
    serviceWorkers: 'block',
    actionTimeout: 30_000,
    launchOptions: {
      executablePath: testBrowserPath(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        `--js-flags=${OPTIMISE_LATE}`,
        ...SOFTWARE_PAINTING,
        // Puts the layers of a page together without WebGL, too, which leaves WebGL to the maps.
        '--disable-gpu-compositing',
      ],
    },
  },
});

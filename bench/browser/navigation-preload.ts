/**
 * `npx tsx bench/browser/navigation-preload.ts`: time to a page's first byte where the service worker has to be started,
 * with and without navigation preload, in turns; the server answers after 150 ms. Needs a build. Prints, judges nothing.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { startBrowser } from '../support/browser.ts';
import { machine } from '../support/machine.ts';
import { median } from '../support/median.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20);
/** Answers after so many milliseconds, as over a mobile network. */
const LATENCY = 150;

const files = sirv('build', {
  brotli: true,
  etag: true,
  setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
});
const server = createServer((request, response) => {
  setTimeout(() => files(request, response), LATENCY);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const home = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;

const browser = await startBrowser();
const page = await browser.newPage();
const session = await page.context().newCDPSession(page);
await session.send('ServiceWorker.enable');
await page.goto(`${home}gemeinden/`);
await page.goto(home);
await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
await page.waitForFunction(() => navigator.serviceWorker.controller);

const times = { with: [] as number[], without: [] as number[] };
try {
  for (let round = 0; round < ROUNDS; round += 1)
    for (const how of ['with', 'without'] as const) {
      await page.goto(`${home}gemeinden/`);
      await page.evaluate(async (preload) => {
        const { navigationPreload } = await navigator.serviceWorker.ready;
        await (preload ? navigationPreload.enable() : navigationPreload.disable());
      }, how === 'with');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.goto(`${home}kreise/`);
      times[how].push(
        await page.evaluate(() => {
          const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          return navigation?.responseStart ?? Number.NaN;
        }),
      );
    }
  console.log(`${machine('software GL')}\n`);
  for (const [how, values] of Object.entries(times))
    console.log(
      `${how} navigation preload: first byte after ${median(values).toFixed(0)} ms (median of ${ROUNDS}, ${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`,
    );
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

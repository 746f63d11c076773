import type { Browser } from '@playwright/test';

/** Metrics of a throttled phone, ms after navigation, and transferred kilobytes. */
export interface PhoneFigures {
  readonly mapVisible: number;
  readonly listUsable: number;
  readonly mapInteractive: number;
  /** Total blocking time: time of main-thread tasks beyond 50 ms each. */
  readonly blocking: number;
  readonly kilobytes: number;
}

/** Chromium's slow-phone profile: 4× slower processor, 1.6 Mbit/s down, 150 ms latency. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};

/** Timeout per page, ms; a slower page is reported and the run continues. */
const PATIENCE = 120_000;

/** Opens a page with a cold cache and waits until its map is interactive; throws on timeout. */
export async function measurePage(browser: Browser, address: string, ours: boolean): Promise<PhoneFigures> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength));
  await page.addInitScript(() => {
    const long: number[] = [];
    Object.assign(globalThis, { longTasks: long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map((each) => each.duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  if (ours) await page.addInitScript({ path: `${import.meta.dirname}/marks.js` });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  try {
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
    await page.waitForFunction(
      () => performance.getEntriesByName('map-interactive').length > 0,
      undefined,
      // Polls by timer because frames are late or missing on a throttled page.
      { timeout: PATIENCE, polling: 250 },
    );
    const [marks, long] = await page.evaluate(
      () =>
        [
          Object.fromEntries(performance.getEntriesByType('mark').map((each) => [each.name, each.startTime])),
          (globalThis as unknown as { longTasks: number[] }).longTasks,
        ] as const,
    );
    return {
      mapVisible: marks['map-visible'] ?? Number.NaN,
      listUsable: marks['list-usable'] ?? Number.NaN,
      mapInteractive: marks['map-interactive'] ?? Number.NaN,
      blocking: long.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      kilobytes: bytes / 1000,
    };
  } catch (error) {
    throw new Error(`${address}: ${[...faults, String(error)].join('; ')}`, { cause: error });
  } finally {
    await context.close();
  }
}

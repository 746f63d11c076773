import type { Browser } from '@playwright/test';

/** What a reader with a throttled phone waits for, milliseconds after the address was entered; bytes as transferred. */
export interface PhoneFigures {
  readonly mapVisible: number;
  readonly listUsable: number;
  readonly mapInteractive: number;
  /** Sum of what tasks on the main thread took beyond 50 ms each. */
  readonly blocking: number;
  readonly kilobytes: number;
}

/** Chromium's own profile of a slow phone: 4 × slower processor, 1.6 Mbit/s down, 150 ms of latency. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};

/** Marks the moments in our own page; the references mark theirs themselves. */
function markOurs(): void {
  const once = (name: string, happened: boolean) => {
    if (happened && performance.getEntriesByName(name).length === 0) performance.mark(name);
  };
  const look = () => {
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    const state = document.querySelector('[data-map-state]');
    once('map-visible', painted && document.querySelector('[data-map-state] svg path') !== null);
    once('list-usable', painted && document.querySelector('[data-site] a') !== null);
    once('map-interactive', state?.getAttribute('data-map-state') === 'ready');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens a page once, cold, and waits until its map answers. */
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
  if (ours) await page.addInitScript(markOurs);
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
  await page.waitForFunction(() => performance.getEntriesByName('map-interactive').length > 0, undefined, {
    timeout: 120_000,
  });
  const at = (name: string) =>
    page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name);
  const long = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  const figures = {
    mapVisible: await at('map-visible'),
    listUsable: await at('list-usable'),
    mapInteractive: await at('map-interactive'),
    blocking: long.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    kilobytes: bytes / 1000,
  };
  await context.close();
  return figures;
}

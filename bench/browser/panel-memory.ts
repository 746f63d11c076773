/**
 * Measures the memory held after opening and closing panels. Run the browser with `NO_COMPILER`: otherwise compiled
 * code, which pages cannot release, is two thirds of the heap's growth.
 */
import type { Browser } from '@playwright/test';

/** Chromium flag that disables compilers. */
export const NO_COMPILER = '--js-flags=--jitless --no-regexp-tier-up';

/** Objects that survive a garbage collection. */
export interface Held {
  readonly heapKilobytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Opens and closes a panel `cycles` times; `before` is measured after 20 warm-up rounds. */
export async function panelMemory(
  browser: Browser,
  address: string,
  cycles: number,
): Promise<{ before: Held; middle: Held; after: Held }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(address);
    await page.locator('[data-map-state="ready"]').waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const openAndClose = async (rounds: number): Promise<void> => {
      const entries = page.locator('[data-site] a:visible');
      const many = await entries.count();
      for (let round = 0; round < rounds; round += 1) {
        await entries.nth(round % many).evaluate((link: HTMLElement) => {
          link.click();
        });
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    };
    const look = async (): Promise<Held> => {
      // This discarded snapshot makes Chromium collect more thoroughly than `collectGarbage` does.
      await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
      return {
        heapKilobytes: of('JSHeapUsedSize') / 1000,
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
      };
    };
    // Takes the minimum of three collections: garbage with finalisers is freed by the second or third.
    const held = async (): Promise<Held> => {
      const looks = [await look(), await look(), await look()];
      const least = (key: keyof Held) => Math.min(...looks.map((each) => each[key]));
      return {
        heapKilobytes: least('heapKilobytes'),
        nodes: least('nodes'),
        listeners: least('listeners'),
      };
    };
    await openAndClose(20);
    const before = await held();
    await openAndClose(cycles / 2);
    const middle = await held();
    await openAndClose(cycles / 2);
    return { before, middle, after: await held() };
  } finally {
    await context.close();
  }
}

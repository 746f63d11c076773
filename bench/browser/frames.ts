/** Measures frame times while the live map moves. */
import type { Browser, Page } from '@playwright/test';

/** Milliseconds between frames. */
export interface FrameFigures {
  readonly frames: number;
  readonly median: number;
  readonly p95: number;
}

/** Longest time to keep turning the wheel, ms: without a GPU one turn can take seconds. */
const MOST_MS = 10_000;

/** Collects the page's frame times during an action. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<FrameFigures> {
  const taken = (): Promise<number[]> =>
    page.evaluate(() => (globalThis as unknown as { frameGaps: number[] }).frameGaps.splice(0));
  await taken();
  await act();
  const gaps = await taken();
  const ordered = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => ordered[Math.floor((ordered.length - 1) * share)] ?? Number.NaN;
  return { frames: ordered.length, median: at(0.5), p95: at(0.95) };
}

/** Drags the live map and turns the wheel over it, 1280 × 800 pixels. */
export async function moveFrames(
  browser: Browser,
  address: string,
): Promise<{ pan: FrameFigures; zoom: FrameFigures }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript({ path: `${import.meta.dirname}/frame-gaps.js` });
    await page.goto(address);
    const map = page.locator('[data-map-state="ready"]');
    await map.waitFor();
    const box = await map.boundingBox();
    if (!box) throw new Error('The map has no place on the page.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const pan = await framesDuring(page, async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const [dx, dy] of [
        [150, 0],
        [0, 80],
        [-150, 0],
        [0, 0],
      ] as const)
        await page.mouse.move(x + dx, y + dy, { steps: 6 });
      await page.mouse.up();
    });
    const zoom = await framesDuring(page, async () => {
      // Control is needed because cooperative gestures otherwise scroll the page.
      await page.keyboard.down('Control');
      const end = Date.now() + MOST_MS;
      for (let turn = 0; turn < 12 && Date.now() < end; turn += 1)
        await page.mouse.wheel(0, turn < 6 ? -120 : 120);
      await page.keyboard.up('Control');
    });
    return { pan, zoom };
  } finally {
    await context.close();
  }
}

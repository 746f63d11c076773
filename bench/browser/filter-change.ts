/** What one change of a filter costs the page, from the click to list and map updated. */
import type { Browser } from '@playwright/test';
import { CATEGORIES, workBetween, type TraceEvent, type Work } from './main-thread.ts';
import { serveManySites } from './many-sites.ts';

const CHANGES = 20;

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

/** Switches the focus filters of the start page with `sites` generated sites on and off; the 95th percentile. */
export async function filterFigures(browser: Browser, address: string, sites: number): Promise<Work> {
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await serveManySites(page, sites);
    await page.goto(address);
    await page.locator('[data-map-state="ready"]').waitFor();
    const boxes = page.getByRole('group', { name: 'Schwerpunkte' }).getByRole('checkbox');
    const count = await boxes.count();
    if (count === 0) throw new Error('The start page offers no focus filters.');
    await browser.startTracing(page, { categories: CATEGORIES });
    for (let change = 0; change < CHANGES; change += 1)
      await boxes.nth(Math.floor(change / 2) % count).evaluate(async (box: HTMLElement) => {
        performance.mark('change');
        box.click();
        // Two frames and an idle moment: list, address and map have followed.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        await new Promise((done) => requestIdleCallback(done, { timeout: 3000 }));
        performance.mark('changed');
      });
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: TraceEvent[];
    };
    const changes = workBetween(traceEvents, 'change', 'changed');
    if (changes.length !== CHANGES) throw new Error(`${changes.length} of ${CHANGES} changes were traced.`);
    return {
      script: p95(changes.map((each) => each.script)),
      task: p95(changes.map((each) => each.task)),
    };
  } finally {
    await context.close();
  }
}

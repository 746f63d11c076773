/** What one change of a filter costs the page, from the click to list and map updated. */
import type { Browser } from '@playwright/test';
import { serveManySites } from './many-sites.ts';

const CHANGES = 20;

/**
 * Milliseconds at the 95th percentile: script alone (Chromium leaves out the style and layout work it waits for), and all
 * of the main thread's work. From Chromium's counters: a trace costs up to as much again as what it measures here.
 */
export interface FilterFigures {
  readonly script: number;
  readonly task: number;
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

/** Switches the focus filters of the start page with `sites` generated sites on and off. */
export async function filterFigures(
  browser: Browser,
  address: string,
  sites: number,
): Promise<FilterFigures> {
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await serveManySites(page, sites);
    await page.goto(address);
    await page.locator('[data-map-state="ready"]').waitFor();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<FilterFigures> => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => (metrics.find((each) => each.name === name)?.value ?? Number.NaN) * 1000;
      return { script: of('ScriptDuration'), task: of('TaskDuration') };
    };
    const boxes = page.getByRole('group', { name: 'Schwerpunkte' }).getByRole('checkbox');
    const count = await boxes.count();
    if (count === 0) throw new Error('The start page offers no focus filters.');
    const changes: FilterFigures[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      // Found before it counts: looking for it by role takes script of its own.
      const box = await boxes.nth(Math.floor(change / 2) % count).elementHandle();
      const before = await spent();
      await box?.evaluate(async (element) => {
        (element as HTMLElement).click();
        // Two frames and an idle moment: list, address and map have followed.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        await new Promise((done) => requestIdleCallback(done, { timeout: 3000 }));
      });
      const after = await spent();
      changes.push({ script: after.script - before.script, task: after.task - before.task });
    }
    return {
      script: p95(changes.map((each) => each.script)),
      task: p95(changes.map((each) => each.task)),
    };
  } finally {
    await context.close();
  }
}

/** Measures a filter change, from the click until list and map are updated. */
import type { Browser } from '@playwright/test';
import { manySitesThere, serveManySites } from './many-sites.ts';

const CHANGES = 20;

/**
 * 95th percentiles, ms: script alone (without forced style and layout), and all work of the main thread. Read from
 * Chromium's counters, because recording a trace would take up to as long as the measured work.
 */
export interface FilterFigures {
  readonly script: number;
  readonly task: number;
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

/** Toggles the focus filters of the start page with `sites` generated sites. */
export async function filterFigures(
  browser: Browser,
  address: string,
  sites: number,
): Promise<FilterFigures> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await serveManySites(page, sites);
    await page.goto(address);
    await page.locator('[data-map-state="ready"]').waitFor();
    await manySitesThere(page, sites);
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
      // Located before the measurement because finding it by role runs script.
      const box = await boxes.nth(Math.floor(change / 2) % count).elementHandle();
      const before = await spent();
      await box?.evaluate(async (element) => {
        (element as HTMLElement).click();
        // Two frames and an idle callback: list, address and map are updated.
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

/**
 * A large region in a browser: `npx tsx tools/germany/measure.ts` after `tools/germany.ts`. Prints what is fetched until
 * the map is there, and what a filter change and a keystroke in the place search cost the main thread, in processor time.
 */
import { loadavg } from 'node:os';
import type { Browser, Page } from '@playwright/test';
import { CATEGORIES, workBetween, type TraceEvent } from '../../bench/browser/main-thread.ts';
import { startBrowser } from '../../bench/support/browser.ts';
import { serving } from '../serving.ts';

const SITE_DIR = process.env.SITE_DIR ?? '.cache/germany/build';
const ROUNDS = 10;

const at = (values: readonly number[], part: number): string =>
  (values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1] ?? Number.NaN).toFixed(0);

/** Does something `ROUNDS` times and prints the main thread's work, middle and worst. */
async function traced(
  browser: Browser,
  page: Page,
  name: string,
  act: (round: number) => Promise<void>,
): Promise<void> {
  await browser.startTracing(page, { categories: CATEGORIES });
  for (let round = 0; round < ROUNDS; round++) await act(round);
  const text = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(text) as { traceEvents: TraceEvent[] };
  const work = workBetween(traceEvents, 'change', 'changed');
  const script = work.map((each) => each.script);
  const task = work.map((each) => each.task);
  console.log(
    `${name}: script ${at(script, 0.5)} ms, at most ${at(script, 1)} ms; all work ${at(task, 0.5)} ms, at most ${at(task, 1)} ms (${work.length} rounds)`,
  );
}

async function measure(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(180_000);
  const seen: { readonly path: string; readonly status: number; readonly bytes: number }[] = [];
  page.on('response', (response) => {
    const bytes = Number(response.headers()['content-length'] ?? 0);
    seen.push({ path: new URL(response.url()).pathname, status: response.status(), bytes });
  });
  const begun = Date.now();
  await page.goto(server.home, { waitUntil: 'commit' });
  await page.locator('[data-map-state="ready"]').waitFor();
  console.log(
    `map ready after ${Date.now() - begun} ms by the clock, load ${loadavg()[0]?.toFixed(0) ?? '?'}`,
  );
  await page.locator('p.count[role=status]', { hasText: '50.000 von 50.000' }).waitFor();
  console.log(`all sites there after ${Date.now() - begun} ms by the clock`);
  const archive = seen.filter(({ path }) => path.endsWith('.pmtiles'));
  console.log(
    `archive: ${archive.length} requests, answers ${[...new Set(archive.map(({ status }) => status))].join(', ')}, ${archive.reduce((sum, { bytes }) => sum + bytes, 0)} bytes for the first view`,
  );

  const boxes = page.getByRole('group', { name: 'Schwerpunkte' }).getByRole('checkbox');
  await traced(browser, page, 'filter change', (round) =>
    boxes.nth(Math.floor(round / 2)).evaluate(async (box: HTMLElement) => {
      performance.mark('change');
      box.click();
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      await new Promise((done) => requestIdleCallback(done, { timeout: 5000 }));
      performance.mark('changed');
    }),
  );

  const field = page.getByRole('combobox');
  await field.fill('Mü');
  await page.getByRole('option').first().waitFor();
  await traced(browser, page, 'keystroke in the place search, its part there', (round) =>
    field.evaluate(
      async (input: HTMLInputElement, text) => {
        performance.mark('change');
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        performance.mark('changed');
      },
      'München'.slice(0, 3 + (round % 5)),
    ),
  );
  await field.fill('04838');
  await page.getByRole('option', { name: /04838/ }).click();
  await page.locator('[data-site]').first().getByText(/km/).waitFor();
  console.log(
    `nearest to 04838: ${(await page.locator('[data-site]').first().innerText()).replaceAll('\n', ' · ')}`,
  );
  const parts = seen.filter(({ path }) => path.includes('/daten/orte/'));
  console.log(
    `parts of the gazetteer: ${parts.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')} bytes`,
  );
}

const server = await serving({ folder: SITE_DIR });
const browser = await startBrowser();
try {
  await measure(browser);
} finally {
  await browser.close();
  server.stop();
}

/**
 * `npm run bench:planner`: main-thread time of the planner's two pages, step by step, hydration included. Prints the
 * longest task in processor time and in wall-clock time; a loop of known work gives the scale. Needs a build.
 * `BENCH_RUNS`: visits per page, `BENCH_SLOWED`: processor slowdown in Chromium, `SITE_DIR`: folder of another build.
 */
import type { Page } from '@playwright/test';
import { serving } from '../../scripts/serving.ts';
import { startBrowser } from '../support/browser.ts';
import { machine } from '../support/machine.ts';
import { median } from '../support/median.ts';
import { keepRows } from '../support/results.ts';
import { blockingOf, settled, watchLongTasks, type Blocking } from './blocking.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const SLOWED = Number(process.env.BENCH_SLOWED ?? 1);
/** Longest task of a step, processor ms. */
const LONGEST = 50;

interface Step {
  readonly name: string;
  readonly run: (page: Page) => Promise<unknown>;
}
interface Journey {
  readonly address: string;
  readonly steps: readonly Step[];
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const drawn = (page: Page) => page.locator('path[data-region="14523320"]').waitFor();

const JOURNEYS: readonly Journey[] = [
  {
    address: '/planung/',
    steps: [
      {
        name: 'set a site by click',
        run: (page) => page.locator('path[data-region="14511000"]').click(),
      },
      {
        name: 'step it by arrow key',
        run: async (page) => {
          await page.locator('[data-planned="1"]').focus();
          await page.keyboard.press('ArrowUp');
        },
      },
      {
        name: 'radius 20',
        run: (page) => page.getByLabel('Umkreis', { exact: true }).selectOption('20'),
      },
      {
        name: 'one district',
        run: (page) => page.getByLabel('Gebiet').selectOption({ label: 'Landkreis Nordsachsen' }),
      },
      {
        name: 'all of Saxony again',
        run: (page) => page.getByLabel('Gebiet').selectOption({ label: 'ganz Sachsen' }),
      },
      { name: 'all gaps', run: (page) => button(page, /^Alle .* Gemeinden zeigen/).click() },
    ],
  },
  {
    address: '/vergleich/',
    steps: [
      {
        name: 'municipalities',
        run: async (page) => {
          await page.getByRole('radio', { name: 'Gemeinden' }).check();
          await drawn(page);
        },
      },
      {
        name: 'all 418 rows',
        run: async (page) => {
          await button(page, /^Alle .* zeigen/).click();
          await page.locator('[data-row]').nth(417).waitFor();
        },
      },
      {
        name: 'sort by name',
        run: async (page) => {
          await button(page, /^Gemeinde$/).click();
          await page.locator('[data-row]').nth(417).waitFor();
        },
      },
      {
        name: 'another figure',
        run: (page) => page.getByLabel('Karte und Balken zeigen').selectOption('mittel'),
      },
      { name: 'quantiles', run: (page) => page.getByRole('radio', { name: 'Quantile' }).check() },
    ],
  },
];

const server = await serving({ folder: process.env.SITE_DIR ?? 'build' });
const browser = await startBrowser();

/** Returns the wall-clock time of reference work (ten million additions of square roots), ms. */
const yardstick = (page: Page) =>
  page.evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let each = 0; each < 10_000_000; each += 1) sum += Math.sqrt(each);
    return performance.now() - start + sum * 0;
  });

async function travel({ address, steps }: Journey): Promise<{ blocking: Blocking[]; yard: number }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await watchLongTasks(page);
  const blocking = [
    await blockingOf(browser, page, session, `${address}: open`, async () => {
      await page.goto(new URL(address, server.home).href);
      await page.locator('fieldset:enabled').first().waitFor();
      if (address === '/planung/') await drawn(page);
      else await page.locator('button:enabled', { hasText: 'GeoJSON' }).waitFor();
      await settled(page);
    }),
  ];
  for (const { name, run } of steps) {
    blocking.push(await blockingOf(browser, page, session, `${address}: ${name}`, () => run(page)));
  }
  const yard = await yardstick(page);
  await context.close();
  return { blocking, yard };
}

try {
  const found = new Map<string, Blocking[]>();
  const yards: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    for (const journey of JOURNEYS) {
      const { blocking, yard } = await travel(journey);
      yards.push(yard);
      for (const each of blocking) found.set(each.step, [...(found.get(each.step) ?? []), each]);
    }
  const yard = median(yards);
  console.log(
    `${machine(`${RUNS} run(s), medians`, `slowed ${SLOWED} ×`, `yardstick (10 million square roots) ${yard.toFixed(0)} ms`)}\n`,
  );
  console.log(
    '| step | longest task, processor ms | ÷ yardstick | the same by the clock, ms | script, ms | layout, ms |\n' +
      '|---|--:|--:|--:|--:|--:|',
  );
  for (const [step, runs] of found) {
    const of = (key: Exclude<keyof Blocking, 'step'>) => median(runs.map((each) => each[key]));
    const clock = of('longest') === 0 ? 'under 50' : of('longest').toFixed(0);
    const most = of('processor');
    keepRows([{ what: `${step}: longest task, processor ms`, ours: most, bound: LONGEST }]);
    console.log(
      `| ${step} | ${most.toFixed(0)} | ${(most / yard).toFixed(1)} | ${clock} | ${of('script').toFixed(0)} | ${of('layout').toFixed(0)} |`,
    );
  }
} finally {
  await browser.close();
  server.stop();
}

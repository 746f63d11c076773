/**
 * `npm run bench:planner`, second part: time from the press on "Standorte suchen" to the first answer on the page, on a page
 * that has not searched before (goal: 300 ms), and to the proven one. Needs a build.
 * `BENCH_RUNS`: visits per search, `SITE_DIR`: folder of another build.
 */
import { serving } from '../../scripts/serving.ts';
import { startBrowser } from '../support/browser.ts';
import { machine } from '../support/machine.ts';
import { median } from '../support/median.ts';
import { keepRows } from '../support/results.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 3);

const SEARCHES: readonly (readonly [name: string, query: string])[] = [
  ['most people, 3 sites', 'anzahl=3'],
  ['most people, 10 sites', 'anzahl=10'],
  ['shortest ways, 3 sites', 'ziel=median&anzahl=3'],
  ['nobody far away, 3 sites', 'ziel=weiteste&anzahl=3'],
  ['how many for 95 %', 'ziel=genug&anteil=95'],
  ['most people, 3 sites, exact', 'anzahl=3&verfahren=genau'],
  ['shortest ways, 3 sites, exact', 'ziel=median&anzahl=3&verfahren=genau'],
];

/** First answer of a search, ms */
const FIRST_ANSWER = 300;

/** A reader aims before pressing; the page starts its worker meanwhile. */
const AIMING_MS = 300;

interface Answer {
  readonly first: number;
  readonly last: number;
  /** Ten million additions of square roots, a measure of how busy the machine is. */
  readonly yardstick: number;
}

/** Presses the button and waits for the first answer, and for the list of the last one; ms after the press. */
async function pressed(address: string): Promise<Answer> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('button:enabled', { hasText: 'GeoJSON' }).waitFor();
  await page.getByRole('button', { name: 'Standorte suchen' }).hover();
  await page.waitForTimeout(AIMING_MS);
  const times = await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent === 'Standorte suchen',
    );
    // No named function: tsx would wrap it in a helper that the page does not know.
    const answers = Promise.all(
      ['[data-first-answer], tr[data-step]', 'tr[data-step]'].map(
        (selector) =>
          new Promise<number>((resolve) => {
            new MutationObserver((_, watch) => {
              if (!document.querySelector(selector)) return;
              watch.disconnect();
              resolve(performance.now());
            }).observe(document.body, { childList: true, subtree: true });
          }),
      ),
    );
    const start = performance.now();
    button?.click();
    return (await answers).map((each) => each - start);
  });
  const yardstick = await page.evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let each = 0; each < 10_000_000; each += 1) sum += Math.sqrt(each);
    return performance.now() - start + sum * 0;
  });
  await context.close();
  return { first: times[0] ?? NaN, last: times[1] ?? NaN, yardstick };
}

const server = await serving({ folder: process.env.SITE_DIR ?? 'build' });
const browser = await startBrowser();
try {
  console.log(
    `${machine(`${RUNS} run(s), medians`, 'first answer of a search, worker start included')}\n\n` +
      '| search | first answer, ms | final answer, ms | yardstick, ms |\n|---|--:|--:|--:|',
  );
  for (const [name, query] of SEARCHES) {
    const runs: Answer[] = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await pressed(new URL(`/planung/?${query}`, server.home).href));
    const of = (key: keyof Answer) => median(runs.map((each) => each[key]));
    const cells = [of('first'), of('last'), of('yardstick')].map((each) => each.toFixed(0));
    console.log(`| ${name} | ${cells.join(' | ')} |`);
    keepRows([{ what: `/planung/, ${name}: first answer, ms`, ours: of('first'), bound: FIRST_ANSWER }]);
  }
} finally {
  await browser.close();
  server.stop();
}

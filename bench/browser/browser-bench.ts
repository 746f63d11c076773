/**
 * `npm run bench:browser`: the start page in a browser. Measures memory over 200 openings of a panel, frames while the
 * map moves, and filter changes with 31 and 10,000 generated sites. Needs a build. A failing part is reported and the
 * others run. Only growing memory fails the run.
 */
import { serving } from '../../scripts/serving.ts';
import { startBrowser } from '../support/browser.ts';
import { machine } from '../support/machine.ts';
import { filterFigures } from './filter-change.ts';
import { moveFrames } from './frames.ts';
import { report, type Row } from '../support/results.ts';
import { NO_COMPILER, panelMemory, type Held } from './panel-memory.ts';

const CYCLES = Number(process.env.BENCH_CYCLES ?? 200);
/** Tolerated difference of nodes and listeners between two measurements, such as a live announcement. */
const SLACK = 20;
/** Tolerated growth, kB per round: SvelteKit keeps 0.3 per new URL, a leaked panel 30 or more. */
const LEAK = 2;
/** Script time of a filter change, ms, by number of sites */
const FILTER_BOUNDS: Readonly<Record<number, number>> = { 31: 16, 10_000: 50 };

const server = await serving();
const browser = await startBrowser();
const address = server.home;
const rows: Row[] = [];

/** Runs one part of the table; prints and counts a failure. */
async function part(name: string, measure: () => Promise<void>): Promise<void> {
  try {
    await measure();
  } catch (error) {
    console.error(`${name}: ${String(error)}`);
    process.exitCode = 1;
  }
}

console.log(`${machine('software GL')}\n`);
try {
  for (const sites of (process.env.BENCH_SITES ?? '31,10000').split(',').filter(Boolean).map(Number))
    await part(`filter, ${sites} sites`, async () => {
      const { script, task } = await filterFigures(browser, address, sites);
      const bound = FILTER_BOUNDS[sites];
      const change = `filter change, ${sites} generated sites, p95, processor ms`;
      rows.push(
        { what: `${change}: script`, ours: script, ...(bound === undefined ? {} : { bound }), digits: 1 },
        { what: `${change}: all main-thread work`, ours: task, digits: 1 },
      );
    });
  await part('frames', async () => {
    for (const [name, { median, p95 }] of Object.entries(await moveFrames(browser, address)))
      rows.push(
        { what: `${name} of the live map, ms between frames, median`, ours: median },
        { what: `${name} of the live map, ms between frames, p95`, ours: p95 },
      );
  });
  await part('memory', async () => {
    const interpreting = await startBrowser(NO_COMPILER);
    const { before, middle, after } = await panelMemory(interpreting, address, CYCLES).finally(() =>
      interpreting.close(),
    );
    const grown = (key: keyof Held, from: Held) => after[key] - from[key];
    const rounds = `panel opened and closed ${CYCLES} times`;
    rows.push(
      { what: `${rounds}: nodes more`, ours: grown('nodes', before), bound: SLACK },
      { what: `${rounds}: event listeners more`, ours: grown('listeners', before), bound: SLACK },
      {
        what: `${rounds}: heap, kB more a round in the second half`,
        ours: grown('heapKilobytes', middle) / (CYCLES / 2),
        bound: LEAK,
        digits: 2,
      },
    );
    if (after.nodes > before.nodes + SLACK || after.listeners > before.listeners + SLACK)
      throw new Error('Nodes or listeners grew.');
    if (after.heapKilobytes > middle.heapKilobytes + (CYCLES / 2) * LEAK)
      throw new Error(`The heap grew by more than ${LEAK} kB a round.`);
  });
  report(rows);
} finally {
  await browser.close();
  server.stop();
}

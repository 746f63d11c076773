/**
 * `npm run bench:browser`: the start page in a browser: memory over 200 openings of a panel, frames while the map is
 * moved, and what a filter change costs with 31 and with 10,000 generated sites. Needs a build; each part that fails
 * says so and the others go on. Printed, not judged, except memory: growth fails the run.
 */
import { serving } from '../../scripts/serving.ts';
import { startBrowser } from '../support/browser.ts';
import { machine } from '../support/machine.ts';
import { filterFigures } from './filter-change.ts';
import { moveFrames } from './frames.ts';
import { NO_COMPILER, panelMemory, type Held } from './panel-memory.ts';

const CYCLES = Number(process.env.BENCH_CYCLES ?? 200);
/** Nodes and listeners that may differ between two looks, such as an announcement just made. */
const SLACK = 20;
/** Kilobytes a round; SvelteKit keeps 0.3 for each new address of the page, a panel left behind is 30 and more. */
const LEAK = 2;

const server = await serving();
const browser = await startBrowser();
const address = server.home;

/** One part of the table; a fault is printed and counted, and the next part runs. */
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
      console.log(
        `filter change, ${sites} generated sites, p95: script ${script.toFixed(1)} ms, all main-thread work ${task.toFixed(1)} ms (processor time)`,
      );
    });
  await part('frames', async () => {
    for (const [name, { frames, median, p95 }] of Object.entries(await moveFrames(browser, address)))
      console.log(
        `${name}: ${frames} frames, median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms between them`,
      );
  });
  await part('memory', async () => {
    const interpreting = await startBrowser(NO_COMPILER);
    const { before, middle, after } = await panelMemory(interpreting, address, CYCLES).finally(() =>
      interpreting.close(),
    );
    const row = (held: Held) =>
      `${held.heapKilobytes.toFixed(0)} kB heap, ${held.nodes} nodes, ${held.listeners} listeners`;
    console.log(`panel opened and closed, after 20 rounds: ${row(before)}`);
    console.log(`  ${CYCLES / 2} rounds later: ${row(middle)}`);
    console.log(`  ${CYCLES} rounds later: ${row(after)}`);
    if (after.nodes > before.nodes + SLACK || after.listeners > before.listeners + SLACK)
      throw new Error('Nodes or listeners grew.');
    if (after.heapKilobytes > middle.heapKilobytes + (CYCLES / 2) * LEAK)
      throw new Error(`The heap grew by more than ${LEAK} kB a round.`);
  });
} finally {
  await browser.close();
  server.stop();
}

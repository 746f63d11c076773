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
import { NO_COMPILER, panelMemory, type Held } from './panel-memory.ts';

const CYCLES = Number(process.env.BENCH_CYCLES ?? 200);
/** Tolerated difference of nodes and listeners between two measurements, such as a live announcement. */
const SLACK = 20;
/** Tolerated growth, kB per round: SvelteKit keeps 0.3 per new URL, a leaked panel 30 or more. */
const LEAK = 2;

const server = await serving();
const browser = await startBrowser();
const address = server.home;

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

/**
 * `npm run bench:browser`: the start page in a browser: memory over 200 openings of a panel, frames while the map is
 * moved, and what a filter change costs with 31 and with 10,000 generated sites. Needs a build; each part that fails
 * says so and the others go on. Printed, not judged, except memory: growth fails the run.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../../tools/chromium.ts';
import { filterFigures } from './filter-change.ts';
import { moveFrames } from './frames.ts';
import { NO_COMPILER, panelMemory, type Held } from './panel-memory.ts';

const PORT = process.env.BENCH_PORT ?? '4186';
const CYCLES = Number(process.env.BENCH_CYCLES ?? 200);
const address = `http://127.0.0.1:${PORT}/`;
/** Nodes and listeners that may differ between two looks, such as an announcement just made. */
const SLACK = 20;
/** Kilobytes a round; SvelteKit keeps 0.3 for each new address of the page, a panel left behind is 30 and more. */
const LEAK = 2;

const server = spawn(process.execPath, ['--import', 'tsx', 'tools/serve.ts'], {
  env: { ...process.env, PORT, SITE_DIR: 'build' },
});
await Promise.race([
  once(server.stdout, 'data'),
  once(server, 'exit').then(() => {
    throw new Error(`The server did not start; is port ${PORT} free, and is there a build?`);
  }),
]);
const launch = (...more: string[]) =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      // Debian's Chromium paints pages with the graphics card; with software GL that takes seconds a frame.
      '--disable-gpu-rasterization',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      ...more,
    ],
  });
const browser = await launch();

/** One part of the table; a fault is printed and counted, and the next part runs. */
async function part(name: string, measure: () => Promise<void>): Promise<void> {
  try {
    await measure();
  } catch (error) {
    console.error(`${name}: ${String(error)}`);
    process.exitCode = 1;
  }
}

console.log(
  `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1) ?? '?'}, ` +
    `Node ${process.version}, software GL\n`,
);
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
    const interpreting = await launch(NO_COMPILER);
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
  server.kill();
}

/**
 * `npm run bench:phone`: the start page beside the references in one run, under Chromium's throttled phone profile.
 * Prints medians and ratios. Needs a build, and `npm install --prefix bench/references` for Leaflet and the wrapper.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../../tools/chromium.ts';
import { measurePage, type PhoneFigures } from './page.ts';
import { assembleReferences, REFERENCES } from '../references/assemble.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const PORTS = { ours: 4188, references: 4189 };

const servers = [
  { PORT: String(PORTS.ours), SITE_DIR: 'build' },
  { PORT: String(PORTS.references), SITE_DIR: REFERENCES },
];
const references = await assembleReferences();
const running = servers.map((env) =>
  spawn(process.execPath, ['--import', 'tsx', 'tools/serve.ts'], { env: { ...process.env, ...env } }),
);
await Promise.all(
  running.map((server) =>
    Promise.race([
      once(server.stdout, 'data'),
      once(server, 'exit').then(() => {
        throw new Error(
          `A server for the benchmark did not start; are ports ${PORTS.ours} and ${PORTS.references} free?`,
        );
      }),
    ]),
  ),
);

const PAGES = [
  { name: 'EKiZ-Karte', address: `http://127.0.0.1:${PORTS.ours}/`, ours: true },
  ...references.map((name) => ({
    name,
    address: `http://127.0.0.1:${PORTS.references}/${name}/`,
    ours: false,
  })),
];
const ROWS: readonly [key: keyof PhoneFigures, label: string][] = [
  ['mapVisible', 'first map visible, ms'],
  ['listUsable', 'list usable, ms'],
  ['mapInteractive', 'map interactive, ms'],
  ['blocking', 'main thread blocked, ms'],
  ['kilobytes', 'transferred, kB'],
];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [
    '--no-sandbox',
    // Debian's Chromium paints pages with the graphics card; with software GL that takes seconds a frame.
    '--disable-gpu-rasterization',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ],
});
try {
  let failed = 0;
  const found = new Map<string, PhoneFigures[]>(PAGES.map(({ name }) => [name, []]));
  // In turns, so that what else the machine does falls on all alike.
  for (let run = 0; run < RUNS; run += 1)
    for (const { name, address, ours } of PAGES)
      try {
        found.get(name)?.push(await measurePage(browser, address, ours));
      } catch (error) {
        failed += 1;
        console.error(`${name}, run ${run + 1}: ${String(error)}`);
      }
  console.log(
    `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(1) ?? '?'}, ` +
      `Node ${process.version}, software GL, ${RUNS} run(s), medians\n`,
  );
  console.log(`| | ${PAGES.map(({ name }) => name).join(' | ')} |\n|---|${PAGES.map(() => '--:|').join('')}`);
  for (const [key, label] of ROWS) {
    const figures = PAGES.map(({ name }) => median((found.get(name) ?? []).map((each) => each[key])));
    const own = figures[0] ?? Number.NaN;
    const cells = figures.map((value, at) =>
      at === 0 ? `${Math.round(value)}` : `${Math.round(value)} (${(value / own).toFixed(2)} ×)`,
    );
    console.log(`| ${label} | ${cells.join(' | ')} |`);
  }
  if (failed > 0) console.log(`\n${failed} of ${RUNS * PAGES.length} page loads failed and are left out.`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await browser.close();
  for (const server of running) server.kill();
}

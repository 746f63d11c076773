/**
 * `npm run bench:phone`: the start page beside the references under Chromium's slow-phone profile; prints medians and
 * ratios. Needs a build; installs Leaflet and the wrapper from npm on the first run.
 */
import { serving } from '../../scripts/serving.ts';
import { startBrowser } from '../support/browser.ts';
import { machine } from '../support/machine.ts';
import { median } from '../support/median.ts';
import { measurePage, type PhoneFigures } from './page.ts';
import { assembleReferences, REFERENCES } from '../references/assemble.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 3);

const references = await assembleReferences();
const [own, theirs] = await Promise.all([serving(), serving({ folder: REFERENCES })]);

const PAGES = [
  { name: 'EKiZ-Karte', address: own.home, ours: true },
  ...references.map((name) => ({
    name,
    address: `${theirs.home}${name}/`,
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

const browser = await startBrowser();
try {
  let failed = 0;
  const found = new Map<string, PhoneFigures[]>(PAGES.map(({ name }) => [name, []]));
  // Alternates the pages, so that other load on the machine affects all of them.
  for (let run = 0; run < RUNS; run += 1)
    for (const { name, address, ours } of PAGES)
      try {
        found.get(name)?.push(await measurePage(browser, address, ours));
      } catch (error) {
        failed += 1;
        console.error(`${name}, run ${run + 1}: ${String(error)}`);
      }
  console.log(`${machine('software GL', `${RUNS} run(s)`, 'medians')}\n`);
  console.log(`| | ${PAGES.map(({ name }) => name).join(' | ')} |\n|---|${PAGES.map(() => '--:|').join('')}`);
  for (const [key, label] of ROWS) {
    const figures = PAGES.map(({ name }) => median((found.get(name) ?? []).map((each) => each[key])));
    const ours = figures[0] ?? Number.NaN;
    const cells = figures.map((value, at) =>
      at === 0 ? `${Math.round(value)}` : `${Math.round(value)} (${(value / ours).toFixed(2)} ×)`,
    );
    console.log(`| ${label} | ${cells.join(' | ')} |`);
  }
  if (failed > 0) console.log(`\n${failed} of ${RUNS * PAGES.length} page loads failed and are left out.`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await browser.close();
  own.stop();
  theirs.stop();
}

/**
 * `npm run bench:phone`: the start page beside the references under Chromium's slow-phone profile; judges medians
 * against bounds and goals (`ROWS`). Needs a build; installs the references and Lighthouse from npm on
 * the first run. `BENCH_RUNS`: loads per page, `SITE_DIR`: folder of another build.
 */
import { serving } from '../../scripts/serving.ts';
import { assembleReferences, REFERENCES } from '../references/assemble.ts';
import { startBrowser } from '../support/browser.ts';
import { machine } from '../support/machine.ts';
import { median } from '../support/median.ts';
import { REFERENCE_NAMES, report, type Row } from '../support/results.ts';
import { measurePage, type PhoneFigures } from './page.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 3);

/** Times are judged here and in docs, never in CI. */
const ROWS: readonly (Omit<Row, 'ours' | 'references'> & { readonly key: keyof PhoneFigures })[] = [
  { key: 'mapVisible', what: 'first map visible, ms', against: 'leaflet', bound: 0.6, goal: 0.5 },
  { key: 'listUsable', what: 'list usable, ms', against: 'leaflet', bound: 0.7, goal: 0.6 },
  { key: 'blocking', what: 'main thread blocked, ms', against: 'maplibre', bound: 1.2, goal: 0.8 },
  {
    key: 'blockingWithLive',
    what: 'main thread blocked, live map after a touch included, ms',
    against: 'maplibre',
    bound: 1.2,
    goal: 0.8,
  },
  {
    key: 'longestBeforeList',
    what: 'longest task before the list is usable and answers, ms',
    bound: 300,
    goal: 150,
  },
  {
    key: 'mapAnswers',
    what: 'map interactive: answers pan and zoom, ms',
    against: 'maplibre',
    bound: 1.2,
    goal: 1,
  },
  { key: 'kilobytesBeforeMap', what: 'transferred before the map, kB', bound: 110, goal: 90 },
  { key: 'liveByItself', what: 'live map ready by itself (within 20 s), ms' },
  { key: 'liveAfterTouch', what: 'live map ready after a touch, ms' },
  { key: 'longest', what: 'longest task until the page is quiet, ms' },
  { key: 'kilobytes', what: 'transferred until the page is quiet, kB' },
];

await assembleReferences();
const [own, theirs] = await Promise.all([
  serving({ folder: process.env.SITE_DIR ?? 'build' }),
  serving({ folder: REFERENCES }),
]);
const PAGES = [
  { name: 'ours' as const, address: own.home },
  ...REFERENCE_NAMES.map((name) => ({ name, address: `${theirs.home}${name}/` })),
];

// Chromium on a phone tells pages the kind of connection; elsewhere it must be asked to.
const browser = await startBrowser('--enable-blink-features=NetInfoDownlinkMax');
try {
  let failed = 0;
  const found = new Map<string, PhoneFigures[]>(PAGES.map(({ name }) => [name, []]));
  // Alternates the pages, so that other load on the machine affects all of them.
  for (let run = 0; run < RUNS; run += 1)
    for (const { name, address } of PAGES)
      try {
        found.get(name)?.push(await measurePage(browser, address, name === 'ours'));
      } catch (error) {
        failed += 1;
        console.error(`${name}, run ${run + 1}: ${String(error)}`);
      }
  console.log(
    `${machine('phone: processor slowed 4 ×, 1.6 Mbit/s, 150 ms', 'software GL', `${RUNS} run(s), medians`)}\n`,
  );
  const of = (name: string, key: keyof PhoneFigures) =>
    median((found.get(name) ?? []).map((each) => each[key]));
  report(
    ROWS.map(({ key, ...row }) => ({
      ...row,
      ours: of('ours', key),
      references: Object.fromEntries(REFERENCE_NAMES.map((name) => [name, of(name, key)])),
    })),
  );
  if (failed > 0) console.log(`\n${failed} of ${RUNS * PAGES.length} page loads failed and are left out.`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  await browser.close();
  own.stop();
  theirs.stop();
}

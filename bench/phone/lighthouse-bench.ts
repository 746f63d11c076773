/**
 * `npm run bench:phone`, second part: Lighthouse on the start page beside the references, and on one page of each other
 * type. Needs a build. `LIGHTHOUSE_RUNS`: runs per page (default 1), `SITE_DIR`: folder of another build.
 */
import { readdirSync } from 'node:fs';
import { serving } from '../../scripts/serving.ts';
import { assembleReferences, REFERENCES } from '../references/assemble.ts';
import { machine } from '../support/machine.ts';
import { median } from '../support/median.ts';
import { REFERENCE_NAMES, report, type Row } from '../support/results.ts';
import { lighthouse, type LighthouseFigures } from './lighthouse.ts';

const RUNS = Number(process.env.LIGHTHOUSE_RUNS ?? 1);
const BUILD = process.env.SITE_DIR ?? 'build';

/** Bound and goal of the performance score. */
const START = { bound: 0.75, goal: 0.9 };
const PLANNER = { bound: 0.85, goal: 0.98 };
const TEXT = { bound: 0.95, goal: 0.98 };
/** Bound of the other scores. Pages without a configured address miss Lighthouse's check of `hreflang`: 0.91. */
const OTHER_SCORES = { accessibility: 1, bestPractices: 1, seo: 0.9 };

/** Returns the first page below a folder of the build whose name matches. */
function firstIn(folder: string, pattern: RegExp): string {
  const name = readdirSync(`${BUILD}/${folder}`)
    .sort()
    .find((each) => pattern.test(each));
  if (name === undefined) throw new Error(`No page in ${BUILD}/${folder}.`);
  return `${folder}/${name}/`;
}

const PAGES = [
  { path: '', limits: START },
  { path: 'vergleich/', limits: PLANNER },
  { path: 'planung/', limits: PLANNER },
  { path: firstIn('standorte', /^[a-z0-9-]+$/), limits: TEXT },
  { path: firstIn('gemeinden', /^\d{8}-/), limits: TEXT },
];

await assembleReferences();
const [own, theirs] = await Promise.all([serving({ folder: BUILD }), serving({ folder: REFERENCES })]);
let failed = 0;

/** Returns the medians of a page's runs; NaN where none succeeded. */
async function measured(address: string): Promise<LighthouseFigures> {
  const runs: LighthouseFigures[] = [];
  for (let run = 0; run < RUNS; run += 1)
    try {
      runs.push(await lighthouse(address));
    } catch (error) {
      failed += 1;
      console.error(`${address}: ${String(error)}`);
    }
  const of = (key: keyof LighthouseFigures) => median(runs.map((each) => each[key]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    bestPractices: of('bestPractices'),
    seo: of('seo'),
    blocking: of('blocking'),
    largestPaint: of('largestPaint'),
    layoutShift: of('layoutShift'),
  };
}

try {
  const found: [(typeof PAGES)[number], LighthouseFigures][] = [];
  for (const page of PAGES) found.push([page, await measured(`${own.home}${page.path}`)]);
  const beside: [(typeof REFERENCE_NAMES)[number], LighthouseFigures][] = [];
  for (const name of REFERENCE_NAMES) beside.push([name, await measured(`${theirs.home}${name}/`)]);

  const rowsOf = ([{ path, limits }, figures]: (typeof found)[number]): Row[] => {
    const references = (key: keyof LighthouseFigures) =>
      path === '' ? { references: Object.fromEntries(beside.map(([name, each]) => [name, each[key]])) } : {};
    const row = (key: keyof LighthouseFigures, label: string, more: Omit<Row, 'what' | 'ours'>): Row => ({
      what: `Lighthouse, /${path}: ${label}`,
      ours: figures[key],
      ...references(key),
      ...more,
    });
    const ahead = path === '' ? ({ against: 'best', goal: 1 } as const) : {};
    return [
      row('performance', 'performance', { ...limits, more: true, digits: 2 }),
      ...(path === ''
        ? [row('performance', 'performance beside the best reference', { ...ahead, more: true, digits: 2 })]
        : []),
      row('blocking', 'blocking, ms', ahead),
      row('largestPaint', 'largest paint, ms', ahead),
      row('layoutShift', 'layout shift', { ...ahead, digits: 3 }),
      row('accessibility', 'accessibility', { bound: OTHER_SCORES.accessibility, more: true, digits: 2 }),
      row('bestPractices', 'best practices', { bound: OTHER_SCORES.bestPractices, more: true, digits: 2 }),
      row('seo', 'SEO', { bound: OTHER_SCORES.seo, more: true, digits: 2 }),
    ];
  };
  console.log(
    `${machine('Lighthouse as a phone, its own throttling', 'software GL', `${RUNS} run(s), medians`)}\n`,
  );
  report(found.flatMap(rowsOf));
  console.log(
    '\nSEO 0.91: without a configured address (siteUrl in site.config.json) pages name their other languages by relative hreflang, which Lighthouse counts as a fault.',
  );
  if (failed > 0) console.log(`\n${failed} run(s) failed and are left out.`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  own.stop();
  theirs.stop();
}

/**
 * All of Germany as a trial of a large region: `npx tsx tools/germany.ts`. Names and borders are those of 2016; figures
 * and sites are GENERATED, and every page says so: nothing of it is for publishing. Only the inputs are made here; the
 * rest is what any large region does (`npm run data`, `npm run build:shards`). Everything lands in `.cache/germany/`;
 * `SITE_DIR=.cache/germany/build npx tsx tools/serve.ts` serves it.
 *
 * --sites 50000   how many sites
 * --from data     begins with deriving the files, or with `--from build` with the pages, and takes what is there
 * All that stands behind `--` is for `build:shards`: `-- --at-a-time 2`
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepare } from './germany/prepare.ts';
import { runNode } from './shards/processes.ts';

const FOLDER = '.cache/germany';
const REGION = `${FOLDER}/region`;
/** The Land whose municipalities stand where a page needs all of them: Saxony. */
const PART = '14';

const { values, positionals } = parseArgs({
  options: { sites: { type: 'string', default: '50000' }, from: { type: 'string', default: 'inputs' } },
  allowPositionals: true,
});
const begun = Date.now();
const say = (line: string): void =>
  console.log(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

mkdirSync(FOLDER, { recursive: true });
if (values.from === 'inputs') {
  await prepare(REGION, Number(values.sites), PART, say);
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1e6;
  say(`Eingaben: ${((user + system) / 1e6).toFixed(0)} s Prozessorzeit, höchstens ${peak.toFixed(2)} GB`);
}
if (values.from !== 'build') {
  const pipeline = ['--max-old-space-size=6144', '--import', 'tsx', 'data/pipeline/run.ts'];
  const need = await runNode(pipeline, { REGION }, `${FOLDER}/data.log`);
  say(
    `npm run data: ${need.processorSeconds.toFixed(0)} s Prozessorzeit, höchstens ${need.peakGigabytes.toFixed(2)} GB`,
  );
}
const built = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'tools/shards/run.ts', '--out', `${FOLDER}/build`, ...positionals],
  { stdio: 'inherit', env: { ...process.env, REGION } },
);
if (built.status === 0) writeFileSync(`${FOLDER}/build/robots.txt`, 'User-agent: *\nDisallow: /\n');
process.exitCode = built.status ?? 1;

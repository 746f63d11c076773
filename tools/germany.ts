/**
 * All of Germany as a trial of a large region: `npx tsx tools/germany.ts`. Names and borders are those of 2016; figures
 * and sites are GENERATED, and every page says so: nothing of it is for publishing. Everything lands in
 * `.cache/germany/`; `SITE_DIR=.cache/germany/build npx tsx tools/serve.ts` serves it.
 *
 * --sites 50000   how many sites       --shards 4   how many builds   --at-a-time 1   how many of them at once, 3.5 GB each
 * --only pages    uses the region folder that is there      --every 1     builds every n-th profile only, to extrapolate
 */
import { copyFileSync, cpSync, existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { prepare } from './germany/prepare.ts';
import { packedSizes } from './germany/report.ts';
import { buildShards, pagesIn } from './germany/shards.ts';

const FOLDER = '.cache/germany';
/** The Land whose municipalities stand where a page needs all of them: Saxony. */
const PART = '14';

const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: '50000' },
    shards: { type: 'string', default: '4' },
    'at-a-time': { type: 'string', default: '1' },
    only: { type: 'string' },
    every: { type: 'string', default: '1' },
  },
});

const begun = Date.now();
const say = (line: string): void =>
  console.log(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

say(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`);
if (values.only !== 'pages' || !existsSync(`${FOLDER}/pages.txt`))
  await prepare(FOLDER, Number(values.sites), PART, say);
const { user, system } = process.cpuUsage();
const peak = process.resourceUsage().maxRSS / 1e6;
say(`Vorbereitung: ${((user + system) / 1e6).toFixed(0)} s Prozessorzeit, höchstens ${peak.toFixed(2)} GB`);

const every = Number(values.every);
const all = pagesIn(FOLDER);
const chosen = all.filter((path, at) => at % every === 0 || !path.startsWith('/standorte/'));
const needs = await buildShards(
  { folder: FOLDER, of: Number(values.shards), atATime: Number(values['at-a-time']) },
  chosen,
  say,
);
copyFileSync(`${FOLDER}/derived/grenzen.pmtiles`, `${FOLDER}/build/daten/grenzen.pmtiles`);
cpSync(`${FOLDER}/derived/orte`, `${FOLDER}/build/daten/orte`, { recursive: true });
writeFileSync(`${FOLDER}/build/robots.txt`, 'User-agent: *\nDisallow: /\n');

const processor = needs.reduce((sum, each) => sum + each.processorSeconds, 0);
say(
  `${chosen.length} von ${all.length} Seiten: ${processor.toFixed(0)} s Prozessorzeit, je Prozess höchstens ${Math.max(...needs.map((each) => each.peakGigabytes)).toFixed(2)} GB`,
);
for (const line of packedSizes(`${FOLDER}/build`)) say(line);

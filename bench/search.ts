/** Measures place search and nearest sites: bytes of the gazetteer, time per keystroke and per search. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { readLocalities, type LocalityFile } from '../src/lib/municipalities/places/localities.ts';
import { readGazetteer, type GazetteerFile } from '../src/lib/municipalities/places/gazetteer.ts';
import { indexPlaces, searchPlaces } from '../src/lib/municipalities/places/search.ts';
import { SEARCH_TABLE } from '../src/lib/municipalities/places/search.fixture.ts';
import { indexSites, nearest } from '../src/lib/sites/nearest.ts';
import type { Measurement } from './measurement.ts';

const GAZETTEER_LIMIT = 40_000;

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Returns the median of five runs, ms. */
function typicalOf(work: () => void): number {
  return percentile(
    Array.from({ length: 5 }, () => millisecondsOf(work)),
    0.5,
  );
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Generates sites within Saxony's bounding box, the same in every run. */
function scattered(count: number): { slug: string; location: { lon: number; lat: number } }[] {
  let seed = 14;
  const random = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  return Array.from({ length: count }, (_, index) => ({
    slug: `testkita-${index}`,
    location: { lon: 11.8 + random() * 3.3, lat: 50.1 + random() * 1.6 },
  }));
}

function measureNearest(count: number): Measurement[] {
  const sites = scattered(count);
  let index = indexSites(sites);
  const build = millisecondsOf(() => (index = indexSites(sites)));
  const from = scattered(300).map(({ location }) => location);
  const times = from.map((point) => typicalOf(() => nearest(index, point, { limit: 10 })));
  const label = `${count.toLocaleString('en')} sites`;
  return [
    { name: `nearest 10, p95, ${label}`, value: percentile(times, 0.95), unit: 'ms' },
    { name: `index for the nearest, built once, ${label}`, value: build, unit: 'ms' },
  ];
}

function measureTimes(bytes: Buffer, localityBytes: Buffer): Measurement[] {
  const localities = JSON.parse(localityBytes.toString('utf8')) as LocalityFile;
  const file = JSON.parse(bytes.toString('utf8')) as GazetteerFile;
  let index = indexPlaces([]);
  const prepare = millisecondsOf(
    () => (index = indexPlaces([...readGazetteer(file), ...readLocalities(localities, file)])),
  );
  const keystrokes = SEARCH_TABLE.flatMap(([typed]) =>
    Array.from({ length: typed.length }, (_, end) => typed.slice(0, end + 1)),
  );
  const times = keystrokes.map((typed) => typicalOf(() => searchPlaces(index, typed)));
  return [
    { name: 'gazetteer made ready, once, cold', value: prepare, unit: 'ms' },
    {
      name: `keystroke in the place search, p95 of ${keystrokes.length}`,
      value: percentile(times, 0.95),
      unit: 'ms',
    },
    { name: 'keystroke in the place search, slowest', value: Math.max(...times), unit: 'ms' },
    ...[31, 10_000, 50_000].flatMap(measureNearest),
  ];
}

export function measure(onlyBudgets: boolean): Promise<Measurement[]> {
  const bytes = readFileSync('data/derived/gazetteer.json');
  const localityBytes = readFileSync('data/derived/localities.json');
  return Promise.resolve([
    { name: 'gazetteer, brotli', value: brotliCompressSync(bytes).length, unit: 'B', limit: GAZETTEER_LIMIT },
    {
      name: 'villages and quarters, brotli',
      value: brotliCompressSync(localityBytes).length,
      unit: 'B',
      limit: GAZETTEER_LIMIT,
    },
    ...(onlyBudgets ? [] : measureTimes(bytes, localityBytes)),
  ]);
}

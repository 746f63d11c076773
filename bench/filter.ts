/** Measures filter changes without rendering (results and counts), with today's sites and with more. */
import { readFileSync } from 'node:fs';
import { parseQuery } from '../src/lib/explorer/query.ts';
import { resultsOf, searchable, type Around } from '../src/lib/explorer/results.ts';
import { applyFilters } from '../src/lib/sites/listing/filter-index.ts';
import type { ListedSite } from '../src/lib/sites/listing/listed-site.ts';
import { aroundPlace, indexSites } from '../src/lib/sites/nearest.ts';
import type { Measurement } from './measurement.ts';

const QUERIES = [
  'schwerpunkt=familienbildung',
  'schwerpunkt=familienbildung,begegnung&stand=unclear',
  'art=hort',
  'q=elterncafe',
  'phase=2&groesse=bis-20000',
  '',
].map((search) => parseQuery(new URLSearchParams(search)));

/** Generates sites by repeating the real ones at shifted places; used in this bench only. */
function generated(sites: readonly ListedSite[], count: number): ListedSite[] {
  return Array.from({ length: count }, (_, index) => {
    const site = sites[index % sites.length];
    if (!site) throw new Error('There is no site to repeat.');
    const lon = 12 + ((index * 0.618) % 1) * 3;
    const lat = 50.3 + ((index * 0.414) % 1) * 1.2;
    return { ...site, slug: `bench-${index}`, location: { ...site.location, lon, lat } };
  });
}

/** Returns the 95th percentile of one filter change, ms. */
function changeP95(sites: readonly ListedSite[]): number {
  const ready = searchable(sites);
  const near = indexSites(sites);
  const around: Around = (radiusKm, accept) => aroundPlace(near, { lon: 13.2, lat: 51 }, radiusKm, accept);
  const times = Array.from({ length: 60 }, (_, round) => {
    const query = QUERIES[round % QUERIES.length] ?? parseQuery(new URLSearchParams());
    const started = performance.now();
    const filtered = applyFilters(ready.filters, query.selection);
    resultsOf(ready, query, round % 2 ? around : undefined, undefined, filtered.fitting);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] ?? 0;
}

/** Times only, so nothing where only budgets count. */
export async function measure(onlyBudgets: boolean): Promise<Measurement[]> {
  if (onlyBudgets) return [];
  const sites = JSON.parse(readFileSync('data/derived/sites.json', 'utf8')) as ListedSite[];
  return [31, 1_000, 10_000, 50_000].map((count) => ({
    name: `filter change without drawing, p95, ${count} sites (design: 16 ms at 31, 50 ms at 10,000)`,
    value: changeP95(generated(sites, count)),
    unit: 'ms',
  }));
}

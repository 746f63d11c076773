/** How long the planner's sums take on the real data: 418 demands, 418 candidates. */
import { readFileSync } from 'node:fs';
import type { Measurement } from './measurement.ts';
import { nearestCosts, straightLines, type Facility } from '../src/lib/coverage/coverage.ts';
import { exactSites } from '../src/lib/coverage/siting-exact.ts';
import { coverageProblem, greedySites, medianProblem } from '../src/lib/coverage/siting.ts';

interface Place {
  readonly ags: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
}
interface Located {
  readonly slug: string;
  readonly municipality: { readonly ags: string };
  readonly location: { readonly lon: number; readonly lat: number };
}
const derived = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/derived/${name}.json`, import.meta.url), 'utf8'));

/** Median of five runs, ms. */
function timed(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[2] ?? 0;
}

export function measure(): Promise<Measurement[]> {
  const places = derived('municipalities') as Place[];
  const facilities = (derived('sites') as Located[]).map((site): Facility => ({
    id: site.slug,
    ags: site.municipality.ags,
    ...site.location,
  }));
  const cost = straightLines(places);
  const weights = Float64Array.from(places, (each) => each.population);
  const table = (): Float64Array =>
    Float64Array.from(places.flatMap((to) => places.map((_, from) => cost(from, { id: '', ...to }))));
  const costs = table();
  const current = nearestCosts(places.length, facilities, cost);
  const coverage = coverageProblem(weights, costs, current, 10);
  const median = medianProblem(weights, costs, current);
  const ms = (name: string, run: () => unknown): Measurement => ({
    name,
    value: Math.round(timed(run) * 10) / 10,
    unit: 'ms',
  });
  return Promise.resolve([
    ms('Planung: Nähe aller Gemeinden zu allen Standorten', () =>
      nearestCosts(places.length, facilities, cost),
    ),
    ms('Planung: Entfernungen 418 × 418', table),
    ms('Planung: 10 Standorte, Abdeckung, schrittweise (Ziel: unter 200 ms)', () =>
      greedySites(coverage, 10),
    ),
    ms('Planung: 10 Standorte, p-Median, schrittweise (Ziel: unter 200 ms)', () => greedySites(median, 10)),
    ms('Planung: 3 Standorte, Abdeckung, exakt', () => exactSites(coverage, 3)),
    ms('Planung: 3 Standorte, p-Median, exakt', () => exactSites(median, 3)),
  ]);
}

/** Measures the planner's calculations on the real data: 11,561 cells, 418 candidates, 31 sites. */
import { readFileSync } from 'node:fs';
import { cellVectors, coverageOfAreas, nearestSiteKm } from '../src/lib/coverage/grid-coverage.ts';
import { peopleByCell } from '../src/lib/coverage/people.ts';
import { readPopulationGrid, type PackedGrid } from '../src/lib/coverage/population-grid.ts';
import { farthestGreedily } from '../src/lib/coverage/siting-farthest.ts';
import { coverageProblem, greedySites, medianProblem } from '../src/lib/coverage/siting.ts';
import { straightWays } from '../src/lib/coverage/ways.ts';
import type { Measurement } from './measurement.ts';

interface Place {
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
}
/** Number of the project's sites, documented or not; the search goals refer to it. */
const SITES = 31;
const derived = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/derived/${name}.json`, import.meta.url), 'utf8'));

/** Returns the median of five runs, ms. */
function timed(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[2] ?? 0;
}

/** Times only, so nothing where only budgets count. */
export function measure(onlyBudgets: boolean): Promise<Measurement[]> {
  if (onlyBudgets) return Promise.resolve([]);
  const packed = derived('population-grid') as PackedGrid;
  const grid = readPopulationGrid(packed);
  const places = derived('municipalities') as Place[];
  // Takes every thirteenth municipality, so that the sites are spread over the Land.
  const sites = places.filter((_, index) => index % 13 === 0).slice(0, SITES);
  const vectors = cellVectors(grid);
  const people = peopleByCell(
    grid,
    'inhabitants',
    places.map((each) => each.population),
  );
  const areas = { count: 1, areaOf: new Int16Array(grid.ags.length) };
  const change = () => {
    const nearest = nearestSiteKm(grid, sites, vectors);
    return coverageOfAreas(grid, people, nearest, areas, [10, 20], 10);
  };
  const documented = (derived('sites') as { readonly location: Place }[]).map(({ location }) => location);
  const current = nearestSiteKm(grid, documented, vectors);
  const ways = straightWays(grid.lon, grid.lat, places);
  const coverage = coverageProblem(ways, people.people, current, 10);
  const median = medianProblem(ways, people.people, current);
  const ms = (name: string, run: () => unknown): Measurement => ({
    name,
    value: Math.round(timed(run) * 10) / 10,
    unit: 'ms',
  });
  return Promise.resolve([
    ms('Planung: Gitter auspacken', () => readPopulationGrid(packed)),
    ms(`Planung: eine Änderung bei ${String(SITES)} Standorten (Ziel: unter 16 ms)`, change),
    ms('Planung: 10 Standorte, Abdeckung, schrittweise (Ziel: unter 50 ms)', () => greedySites(coverage, 10)),
    ms('Planung: 10 Standorte, p-Median, schrittweise (Ziel: unter 50 ms)', () => greedySites(median, 10)),
    ms('Planung: Wege im Umkreis von 418 Orten', () => coverageProblem(ways, people.people, current, 10)),
    ms('Planung: 3 Standorte, niemand weit weg, sofort', () =>
      farthestGreedily(ways, people.people, current, 3),
    ),
  ]);
}

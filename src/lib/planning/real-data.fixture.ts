/**
 * The committed data as the planning pages receive them, and an independent computation of every figure: plain loops
 * and haversine.
 */
import { readFileSync } from 'node:fs';
import { straightLineModel } from '../coverage/distance-model.ts';
import type { PackedGrid } from '../coverage/population-grid.ts';
import type { CensusRow } from '../municipalities/census.ts';
import type { GazetteerFile } from '../municipalities/places/gazetteer.ts';
import { knownSites } from '../municipalities/known-sites.ts';
import type { District, Municipality } from '../municipalities/municipality.ts';
import type { Site } from '../sites/site.ts';
import { gridOf, planningData } from './planning-data.ts';

export const derived = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/derived/${name}.json`, import.meta.url), 'utf8'));
export const sites = derived('sites') as Site[];
export const municipalities = derived('municipalities') as Municipality[];
export const census = new Map((derived('census') as CensusRow[]).map((each) => [each.key, each]));

function censusOf(ags: string): CensusRow {
  const counts = census.get(ags);
  if (!counts) throw new Error(`No census of ${ags}.`);
  return counts;
}
/** Invented: all three sites of Meißen are known. */
const ALL_OF_THREE = {
  sites: 3,
  note: 'Erfunden',
  source: { publisher: 'Musterblatt', url: 'https://www.example.org/' },
};

export const data = planningData(
  sites,
  municipalities,
  derived('districts') as District[],
  31,
  (ags) => knownSites(3, ags === '14627' ? ALL_OF_THREE : undefined),
  censusOf,
  ((derived('gazetteer') as GazetteerFile).former ?? []).map(([oldAgs, newAgs]) => [oldAgs, newAgs]),
);
export const grid = gridOf(derived('population-grid') as PackedGrid, data.places);
export const model = straightLineModel(grid);

/** Returns the distance in km by the haversine formula with the mean earth radius, without a library. */
export function haversineKm(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const rad = Math.PI / 180;
  const half =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}

/** A cell with people and the distance to its nearest point, km. */
export interface NaiveCell {
  readonly ags: string;
  readonly people: number;
  readonly km: number;
}

/**
 * Returns the cells of all municipalities: each cell's count is scaled to the `official` number of its municipality;
 * without `official` the counts are unchanged.
 */
export function naiveCells(
  points: readonly { lon: number; lat: number }[],
  pattern: 'inhabitants' | 'under15',
  official?: (ags: string) => number,
): NaiveCell[] {
  const cells: NaiveCell[] = [];
  for (let m = 0; m < grid.ags.length; m += 1) {
    const ags = grid.ags[m] ?? '';
    let sum = 0;
    for (let cell = 0; cell < grid.length; cell += 1)
      if (grid.municipality[cell] === m) sum += grid[pattern][cell] ?? 0;
    for (let cell = 0; cell < grid.length; cell += 1) {
      if (grid.municipality[cell] !== m) continue;
      const counted = grid[pattern][cell] ?? 0;
      const here = { lon: grid.lon[cell] ?? 0, lat: grid.lat[cell] ?? 0 };
      let km = Infinity;
      for (const point of points) km = Math.min(km, haversineKm(here, point));
      const people = official ? (counted * official(ags)) / sum : counted;
      if (people > 0) cells.push({ ags, people, km });
    }
  }
  return cells;
}

export interface NaiveFigures {
  readonly people: number;
  readonly within: (km: number) => number;
  readonly mean: number;
  readonly median: number;
  readonly worstTenth: number;
  readonly farthest: number;
}

/** Computes the figures of an area's cells by adding up people in order of distance. */
export function naiveFigures(cells: readonly NaiveCell[]): NaiveFigures {
  const near = [...cells].sort((a, b) => a.km - b.km);
  let people = 0;
  let way = 0;
  for (const cell of near) {
    people += cell.people;
    way += cell.people * cell.km;
  }
  let passed = 0;
  let median = 0;
  for (const cell of near) {
    if (passed < people / 2) median = cell.km;
    passed += cell.people;
  }
  let open = people / 10;
  let worst = 0;
  for (let at = near.length - 1; at >= 0 && open > 0; at -= 1) {
    const taken = Math.min(open, near[at]?.people ?? 0);
    worst += taken * (near[at]?.km ?? 0);
    open -= taken;
  }
  return {
    people,
    within: (km) => near.reduce((sum, cell) => (cell.km <= km ? sum + cell.people : sum), 0),
    mean: way / people,
    median,
    worstTenth: worst / (people / 10),
    farthest: near.at(-1)?.km ?? 0,
  };
}

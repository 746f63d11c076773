/**
 * Computes coverage from inhabited cells of the census grid, so that a municipality can be covered in part. A cost is
 * the straight line in km from the centre of a cell to its nearest site, or minutes if travel times are used.
 */
import type { LonLat } from '../geo/distance.ts';
import { EARTH_RADIUS_KM } from '../geo/earth-radius.ts';
import type { PopulationGrid } from './population-grid.ts';

/** Radii for which coverage is published, km. */
export const COVERAGE_RADII_KM = [3, 5, 10, 20] as const;

/** Share of the people with the longest ways that `worstTenth` refers to. */
const WORST_SHARE = 0.1;

const RADIANS = Math.PI / 180;
/** Resolution of the order by cost, steps per km or minute; `ORDER_MAX` is the largest cost that is distinguished. */
const ORDER_STEPS = 1e6;
const ORDER_MAX = 1e5;

/** Positions of cells as unit vectors: `vectors[3 * cell + axis]`. */
export type CellVectors = Float64Array;

/** Returns the position on the unit sphere. */
export function unitVector({ lon, lat }: LonLat): readonly [x: number, y: number, z: number] {
  const around = Math.cos(lat * RADIANS);
  return [around * Math.cos(lon * RADIANS), around * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** Returns the great-circle distance in km of two points whose unit vectors are `chord` apart. */
export const kmOfChord = (chord: number): number => 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
/** Returns the distance of the unit vectors of two points that are `km` apart. */
export const chordOfKm = (km: number): number =>
  2 * Math.sin(Math.min(km / (2 * EARTH_RADIUS_KM), Math.PI / 2));

/** Returns the cells' unit vectors, so that comparing distances needs no trigonometry. */
export function cellVectors(grid: PopulationGrid): CellVectors {
  const vectors = new Float64Array(grid.length * 3);
  for (let cell = 0; cell < grid.length; cell += 1)
    vectors.set(unitVector({ lon: grid.lon[cell] ?? 0, lat: grid.lat[cell] ?? 0 }), cell * 3);
  return vectors;
}

/** Returns for each cell the distance to its nearest site, km; Infinity without sites. */
export function nearestSiteKm(
  grid: PopulationGrid,
  sites: readonly LonLat[],
  vectors: CellVectors = cellVectors(grid),
): Float64Array {
  const nearest = new Float64Array(grid.length).fill(Infinity);
  for (const site of sites) {
    const [a, b, c] = unitVector(site);
    // Compares squared chords, which needs no root or arc. Index loop on typed arrays: this is the innermost loop.
    for (let cell = 0, at = 0; cell < nearest.length; cell += 1, at += 3) {
      const x = (vectors[at] as number) - a;
      const y = (vectors[at + 1] as number) - b;
      const z = (vectors[at + 2] as number) - c;
      const squared = x * x + y * y + z * z;
      if (squared < (nearest[cell] as number)) nearest[cell] = squared;
    }
  }
  if (sites.length > 0)
    for (let cell = 0; cell < nearest.length; cell += 1)
      nearest[cell] = kmOfChord(Math.sqrt(nearest[cell] as number));
  return nearest;
}

/** Returns the distances `nearest` (km) after adding a site. */
export function nearerWithSite(nearest: Float64Array, site: LonLat, vectors: CellVectors): Float64Array {
  const nearer = nearest.slice();
  const [a, b, c] = unitVector(site);
  for (let cell = 0, at = 0; cell < nearer.length; cell += 1, at += 3) {
    const x = (vectors[at] as number) - a;
    const y = (vectors[at + 1] as number) - b;
    const z = (vectors[at + 2] as number) - c;
    const chord = Math.sqrt(x * x + y * y + z * z);
    const before = nearer[cell] as number;
    // A chord is shorter than its arc, so most cells need no arc.
    if (chord * EARTH_RADIUS_KM < before) nearer[cell] = Math.min(before, kmOfChord(chord));
  }
  return nearer;
}

/** Lists the cells in ascending order of their cost. */
export function cellsByCost(costs: Float64Array): Uint32Array {
  const { length } = costs;
  // Each number encodes cost and cell, because numbers sort without a comparison function.
  const keys = new Float64Array(length);
  for (let cell = 0; cell < length; cell += 1)
    keys[cell] = Math.round(Math.min(costs[cell] as number, ORDER_MAX) * ORDER_STEPS) * length + cell;
  keys.sort();
  return Uint32Array.from(keys, (key) => key % length);
}

/** People within a radius (km or minutes), and their share of all (0 to 1). */
export interface Within {
  readonly radius: number;
  readonly people: number;
  readonly share: number;
}

/** Coverage of an area for one group of people; costs in km or minutes. */
export interface CoverageFigures {
  /** People of the group. */
  readonly population: number;
  /** One entry per requested radius, in that order. */
  readonly within: readonly Within[];
  /** Mean over people; undefined if somebody reaches no site, or the group is empty. */
  readonly mean: number | undefined;
  /** Cost that half of the people do not exceed; undefined if half of them reach no site. */
  readonly median: number | undefined;
  /** Mean of the tenth of people with the longest ways. */
  readonly worstTenth: number | undefined;
  readonly worstTenthMedian: number | undefined;
  /** Cost of the farthest inhabited cell. */
  readonly farthest: number | undefined;
  readonly municipalities: number;
  /** Number of municipalities where nobody lives within the limit, and of those where only some people do. */
  readonly uncovered: number;
  readonly partly: number;
}

/** People of a group: `people[cell]`, and the official number of each municipality, to which its cells add up. */
export interface PeopleByCell {
  readonly people: Float64Array;
  readonly totals: readonly number[];
}

/** Fewer people than this are a rounding error, not people without a site. */
export const NOBODY = 0.5;

interface Sums {
  readonly total: number;
  readonly within: number[];
  passed: number;
  travelled: number;
  worst: number;
  median: number | undefined;
  worstTenthMedian: number | undefined;
  farthest: number | undefined;
}

/**
 * Computes the coverage of areas in one pass. `areaOf[municipality]` is the index of its area, -1 for none; `limit` is
 * the radius that decides whether a municipality counts as covered. A cell is within a radius if its centre is.
 */
export function coverageOfAreas(
  grid: PopulationGrid,
  { people, totals }: PeopleByCell,
  costs: Float64Array,
  areas: { readonly count: number; readonly areaOf: ArrayLike<number> },
  radii: readonly number[],
  limit: number,
): CoverageFigures[] {
  const { areaOf, count } = areas;
  const weights = new Float64Array(count);
  for (let cell = 0; cell < grid.length; cell += 1) {
    const area = areaOf[grid.municipality[cell] ?? 0] ?? -1;
    if (area >= 0) weights[area] = (weights[area] ?? 0) + (people[cell] ?? 0);
  }
  const sums = Array.from(weights, (total): Sums => ({
    total,
    within: radii.map(() => 0),
    passed: 0,
    travelled: 0,
    worst: 0,
    median: undefined,
    worstTenthMedian: undefined,
    farthest: undefined,
  }));
  for (const cell of cellsByCost(costs)) {
    const sum = sums[areaOf[grid.municipality[cell] ?? 0] ?? -1];
    const here = people[cell] ?? 0;
    if (!sum || here === 0) continue;
    const cost = costs[cell] ?? Infinity;
    const before = sum.passed;
    sum.passed += here;
    sum.travelled += here * cost;
    sum.farthest = cost;
    if (sum.median === undefined && sum.passed >= sum.total / 2) sum.median = cost;
    if (sum.worstTenthMedian === undefined && sum.passed >= sum.total * (1 - WORST_SHARE / 2))
      sum.worstTenthMedian = cost;
    const inTail = sum.passed - Math.max(before, sum.total * (1 - WORST_SHARE));
    if (inTail > 0) sum.worst += inTail * cost;
    for (let at = 0; at < radii.length; at += 1)
      if (cost <= (radii[at] ?? 0)) sum.within[at] = (sum.within[at] ?? 0) + here;
  }
  const reached = peopleWithin(grid, people, costs, limit);
  const members = sums.map(() => ({ population: 0, municipalities: 0, uncovered: 0, partly: 0 }));
  totals.forEach((total, municipality) => {
    const member = members[areaOf[municipality] ?? -1];
    if (!member) return;
    const inside = reached[municipality] ?? 0;
    member.population += total;
    member.municipalities += 1;
    if (inside < NOBODY) member.uncovered += 1;
    else if (total - inside >= NOBODY) member.partly += 1;
  });
  return sums.map((sum, area) => figuresOf(sum, radii, members[area]));
}

const finite = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isFinite(value) ? value : undefined;

function figuresOf(
  { total, within, travelled, worst, median, worstTenthMedian, farthest }: Sums,
  radii: readonly number[],
  members = { population: 0, municipalities: 0, uncovered: 0, partly: 0 },
): CoverageFigures {
  const { population } = members;
  return {
    ...members,
    within: radii.map((radius, at) => {
      const inside = Math.min(within[at] ?? 0, population);
      return { radius, people: inside, share: population > 0 ? inside / population : 0 };
    }),
    mean: total > 0 ? finite(travelled / total) : undefined,
    median: finite(median),
    worstTenth: total > 0 ? finite(worst / (total * WORST_SHARE)) : undefined,
    worstTenthMedian: finite(worstTenthMedian),
    farthest: finite(farthest),
  };
}

/** Returns, for each municipality, the people whose cell is within the limit. */
export function peopleWithin(
  grid: PopulationGrid,
  people: Float64Array,
  costs: Float64Array,
  limit: number,
): Float64Array {
  const reached = new Float64Array(grid.ags.length);
  for (let cell = 0; cell < grid.length; cell += 1) {
    const municipality = grid.municipality[cell] as number;
    if ((costs[cell] as number) <= limit)
      reached[municipality] = (reached[municipality] as number) + (people[cell] as number);
  }
  return reached;
}

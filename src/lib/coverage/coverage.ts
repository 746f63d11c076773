/**
 * Who is near a site: plain points in, plain numbers out. A municipality's centre stands for all its people, and a
 * cost is a straight line in kilometres unless a table of travel times (minutes) takes its place.
 */
import { distanceKm, type LonLat } from '../geo/distance.ts';

/** Where a site stands or might stand; `ags` is the municipality (8 digits) it belongs to. */
export interface Facility extends LonLat {
  readonly id: string;
  readonly ags: string;
}

/** Where people live: a municipality's centre. */
export interface Demand extends LonLat {
  readonly ags: string;
}

/** Cost of the way from a demand (by its place in the list) to a facility: km or minutes; Infinity if there is none. */
export type Cost = (demand: number, facility: Facility) => number;

/** Straight lines in km. */
export function straightLines(demands: readonly Demand[]): Cost {
  return (demand, facility) => {
    const from = demands[demand];
    return from ? distanceKm(from, facility) : Infinity;
  };
}

/** For each demand the cost of its nearest facility; Infinity where there is no facility at all. */
export function nearestCosts(count: number, facilities: readonly Facility[], cost: Cost): Float64Array {
  const nearest = new Float64Array(count).fill(Infinity);
  for (const facility of facilities) {
    for (let demand = 0; demand < count; demand += 1) {
      const here = cost(demand, facility);
      if (here < (nearest[demand] ?? 0)) nearest[demand] = here;
    }
  }
  return nearest;
}

/** Inhabitants within a radius, and their share of all (0 to 1). */
export interface Within {
  readonly radius: number;
  readonly inhabitants: number;
  readonly share: number;
}

/** Figures of one area, or of several together; costs are km or minutes. */
export interface CoverageFigures {
  readonly population: number;
  readonly municipalities: number;
  readonly sites: number;
  readonly sitesPer100k: number;
  /** One entry a radius asked for, in that order. */
  readonly within: readonly Within[];
  /** Mean over inhabitants; undefined where no site can be reached by all of them. */
  readonly mean: number | undefined;
  /** Half of the inhabitants have at most this far; undefined where no site can be reached by half of them. */
  readonly median: number | undefined;
  /** Municipalities whose nearest site is farther than the limit, and their share (0 to 1). */
  readonly uncovered: number;
  readonly uncoveredShare: number;
}

/** What a area is made of: places in the list of demands, and how many sites lie in it. */
export interface AreaMembers {
  readonly members: readonly number[];
  readonly sites: number;
}

/** A quotient that is 0 where there is nothing to share. */
const part = (amount: number, whole: number): number => (whole > 0 ? amount / whole : 0);

/** Smallest value such that members up to it hold at least half of the weight; undefined if that is nowhere finite. */
function weightedMedian(
  members: readonly number[],
  values: Float64Array,
  weights: readonly number[],
): number | undefined {
  const ordered = [...members].sort((a, b) => (values[a] ?? Infinity) - (values[b] ?? Infinity));
  const half = members.reduce((sum, each) => sum + (weights[each] ?? 0), 0) / 2;
  let sum = 0;
  for (const each of ordered) {
    sum += weights[each] ?? 0;
    const value = values[each] ?? Infinity;
    if (sum >= half) return Number.isFinite(value) ? value : undefined;
  }
  return undefined;
}

/**
 * The figures of one area. `nearest` and `populations` run over all demands; `limit` is the radius beyond which a
 * municipality counts as without a site.
 */
export function coverageFigures(
  area: AreaMembers,
  populations: readonly number[],
  nearest: Float64Array,
  radii: readonly number[],
  limit: number,
): CoverageFigures {
  const { members, sites } = area;
  let population = 0;
  let travelled = 0;
  let uncovered = 0;
  const inhabitants = radii.map(() => 0);
  for (const each of members) {
    const people = populations[each] ?? 0;
    const cost = nearest[each] ?? Infinity;
    population += people;
    if (people > 0) travelled += people * cost;
    if (cost > limit) uncovered += 1;
    radii.forEach((radius, index) => {
      if (cost <= radius) inhabitants[index] = (inhabitants[index] ?? 0) + people;
    });
  }
  const mean = population > 0 ? travelled / population : Infinity;
  return {
    population,
    municipalities: members.length,
    sites,
    sitesPer100k: part(sites * 100_000, population),
    within: radii.map((radius, index) => {
      const inside = inhabitants[index] ?? 0;
      return { radius, inhabitants: inside, share: part(inside, population) };
    }),
    mean: Number.isFinite(mean) ? mean : undefined,
    median: weightedMedian(members, nearest, populations),
    uncovered,
    uncoveredShare: part(uncovered, members.length),
  };
}

/** Members beyond the limit, most inhabitants first, ties in the given order: the gaps. */
export function gapsOf(
  members: readonly number[],
  populations: readonly number[],
  nearest: Float64Array,
  limit: number,
): number[] {
  return members
    .filter((each) => (nearest[each] ?? Infinity) > limit)
    .sort((a, b) => (populations[b] ?? 0) - (populations[a] ?? 0));
}

/** p-center: minimises the cost of the farthest person. */
import { coverageProblem, greedySites, greedySteps, type SitingProblem } from './siting.ts';
import type { Reach, Ways } from './ways.ts';

/** Interval of radii at which the search ends, km or minutes. */
const FINE_ENOUGH = 0.1;

/** Returns the largest cost of an inhabited demand. */
export function farthestOf(costs: Float64Array, weights: Float64Array): number {
  let farthest = 0;
  for (let demand = 0; demand < costs.length; demand += 1)
    if ((weights[demand] ?? 0) > 0 && (costs[demand] ?? 0) > farthest) farthest = costs[demand] ?? 0;
  return farthest;
}

/**
 * Returns the costs of the demands after adding the candidate; `reach` contains all ways that are shorter than the
 * current ones.
 */
export function costsWith(reach: Reach, costs: Float64Array, candidate: number): Float64Array {
  const next = costs.slice();
  for (let at = reach.start[candidate] ?? 0; at < (reach.start[candidate + 1] ?? 0); at += 1) {
    const demand = reach.demands[at] as number;
    next[demand] = Math.min(next[demand] as number, reach.costs[at] as number);
  }
  return next;
}

/** Returns weights that count demands instead of people, because everybody has to be reached. */
export const oneEach = (weights: Float64Array): Float64Array => weights.map((each) => (each > 0 ? 1 : 0));

/** Counts inhabited demands that are farther away than a radius. */
export function openDemands(current: Float64Array, weights: Float64Array, radius: number): number {
  let open = 0;
  for (let demand = 0; demand < current.length; demand += 1)
    if ((current[demand] ?? Infinity) > radius && (weights[demand] ?? 0) > 0) open += 1;
  return open;
}

/**
 * Returns a quick approximation: bisects the interval of radii and checks with a greedy cover whether `count` sites
 * suffice. Returns the set of the smallest radius found; empty if no set of that size brings the farthest person
 * nearer.
 */
export function farthestGreedily(
  ways: Ways,
  weights: Float64Array,
  current: Float64Array,
  count: number,
): number[] {
  const ones = oneEach(weights);
  let best: SitingProblem | undefined;
  let [low, high] = [0, farthestOf(current, weights)];
  if (!Number.isFinite(high)) {
    const reach = ways.within(current);
    high = reach.costs.reduce((longest, each) => Math.max(longest, each), 0);
  }
  while (high - low > FINE_ENOUGH) {
    const radius = (low + high) / 2;
    const open = openDemands(current, weights, radius);
    const problem = coverageProblem(ways, ones, current, radius);
    const steps = greedySteps(problem, count);
    if (steps.reduce((sum, { gain }) => sum + gain, 0) >= open) {
      best = problem;
      high = radius;
    } else low = radius;
  }
  const set = best ? greedySites(best, count).map((step) => step.candidate) : [];
  return orderByFarthest(ways, weights, current, set);
}

/** Orders a set: each next member reduces the largest cost most; ties are decided by people × km saved. */
export function orderByFarthest(
  ways: Ways,
  weights: Float64Array,
  current: Float64Array,
  set: readonly number[],
): number[] {
  const ordered: number[] = [];
  const reach = ways.within(current, set);
  let costs = current;
  const left = new Set(set);
  while (left.size > 0) {
    const options = [...left].map((candidate) => {
      const next = costsWith(reach, costs, candidate);
      const sum = next.reduce(
        (all, cost, demand) => all + (Number.isFinite(cost) ? cost * (weights[demand] ?? 0) : 0),
        0,
      );
      return { candidate, next, farthest: farthestOf(next, weights), sum };
    });
    options.sort((a, b) => a.farthest - b.farthest || a.sum - b.sum || a.candidate - b.candidate);
    const [first] = options;
    if (!first) break;
    ordered.push(first.candidate);
    costs = first.next;
    left.delete(first.candidate);
  }
  return ordered;
}

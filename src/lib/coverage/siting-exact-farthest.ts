/** Exact p-center: bisects the interval of radii; a set cover decides whether a radius is possible. */
import { groupDemands, type SolveProgram } from './siting-exact.ts';
import { coverageProblem } from './siting.ts';
import { costsWith, farthestOf, oneEach, openDemands } from './siting-farthest.ts';
import type { Ways } from './ways.ts';

/** Interval at which the search ends, km or minutes: 10 m. */
const CLOSED = 0.01;

export interface FarthestResult {
  readonly set: readonly number[];
  /** Cost of the farthest person with the set; `bound` is the lowest cost that any set of this size could have. */
  readonly value: number;
  readonly bound: number;
  readonly proven: boolean;
}

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

/**
 * Finds the set of at most `count` sites that minimises the cost of the farthest person, starting from the set `start`;
 * of equally good sets returns the smallest.
 */
export function exactFarthest(
  ways: Ways,
  weights: Float64Array,
  current: Float64Array,
  count: number,
  start: readonly number[],
  solve: SolveProgram,
  timeLeft: () => boolean,
): FarthestResult {
  const ones = oneEach(weights);
  const farthest = (set: readonly number[]): number => {
    const reach = ways.within(current, set);
    return farthestOf(
      set.reduce((costs, candidate) => costsWith(reach, costs, candidate), current),
      weights,
    );
  };
  let best = [...start];
  let [low, high] = [0, farthest(start)];

  /** Returns a set within the radius, null if none exists, undefined if the time is over. */
  function decide(radius: number): readonly number[] | null | undefined {
    const problem = coverageProblem(ways, ones, current, radius);
    const groups = groupDemands(problem);
    const reachable = groups.weights.reduce((sum, each) => sum + each, 0);
    if (reachable < openDemands(current, weights, radius)) return null;
    const candidates = range(ways.candidates);
    const { columns, infeasible } = solve({
      costs: new Float64Array(ways.candidates).fill(-1),
      upper: new Float64Array(ways.candidates).fill(1),
      integers: ways.candidates,
      rows: [
        ...groups.candidates.map((list) => ({
          columns: list,
          values: list.map(() => 1),
          lower: 1,
          upper: Infinity,
        })),
        { columns: candidates, values: candidates.map(() => 1), lower: 0, upper: count },
      ],
    });
    if (infeasible) return null;
    return columns && candidates.filter((each) => (columns[each] ?? 0) > 0.5);
  }

  if (!Number.isFinite(high)) high = farthestWay(ways.within(current).costs);
  while (high - low > CLOSED && timeLeft()) {
    const radius = (low + high) / 2;
    const set = decide(radius);
    if (set === undefined) break;
    if (set === null) low = radius;
    else {
      best = [...set];
      high = Math.min(radius, farthest(set));
    }
  }
  // A set that `decide` found is the smallest for its radius; the given one need not be.
  if (high === farthest(start) && start.length > 0) {
    const set = timeLeft() ? decide(high + CLOSED / 100) : undefined;
    if (set && set.length < best.length) best = [...set];
  }
  const value = farthest(best);
  return { set: best, value, bound: Math.min(low, value), proven: value - low <= CLOSED };
}

const farthestWay = (costs: Float64Array): number =>
  costs.reduce((longest, each) => Math.max(longest, each), 0);

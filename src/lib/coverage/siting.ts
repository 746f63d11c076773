/**
 * Location-allocation: chooses N candidates that reduce the sum over all demands of weight × cost of the nearest site
 * most. Costs of 0 (within the radius) and 1 (beyond) give maximal coverage; kilometres or minutes give the p-median.
 * Both gains are monotone and submodular.
 */

export interface SitingProblem {
  readonly candidates: number;
  /** Inhabitants of each demand. */
  readonly weights: Float64Array;
  /** `costs[candidate * weights.length + demand]`, km or minutes; finite. */
  readonly costs: Float64Array;
  /** Cost of each demand's nearest existing site; finite. */
  readonly current: Float64Array;
}

/** One chosen candidate and its marginal gain after the earlier ones (inhabitants, or inhabitants × km). */
export interface SitingStep {
  readonly candidate: number;
  readonly gain: number;
}

/** Builds the maximal coverage problem: cost 0 within the radius, 1 beyond. */
export function coverageProblem(
  weights: Float64Array,
  costs: Float64Array,
  current: Float64Array,
  radius: number,
): SitingProblem {
  const beyond = (values: Float64Array): Float64Array => values.map((each) => (each <= radius ? 0 : 1));
  return {
    candidates: costs.length / weights.length,
    weights,
    costs: beyond(costs),
    current: beyond(current),
  };
}

/** Builds the p-median problem: costs as given; an unreachable demand takes the largest finite cost. */
export function medianProblem(
  weights: Float64Array,
  costs: Float64Array,
  current: Float64Array,
): SitingProblem {
  let longest = 0;
  for (const values of [costs, current]) {
    for (const each of values) if (Number.isFinite(each) && each > longest) longest = each;
  }
  const capped = (values: Float64Array): Float64Array => values.map((each) => Math.min(each, longest));
  return {
    candidates: costs.length / weights.length,
    weights,
    costs: capped(costs),
    current: capped(current),
  };
}

/**
 * Lists, for each candidate, the demands it can improve. Invariant: a demand's cost never increases, so demands already
 * closer than the candidate cannot gain.
 */
export function improvable(problem: SitingProblem): Int32Array[] {
  const { candidates, weights, costs, current } = problem;
  const demands = weights.length;
  return Array.from({ length: candidates }, (_, candidate) => {
    const better: number[] = [];
    for (let demand = 0; demand < demands; demand += 1) {
      const improves = (costs[candidate * demands + demand] ?? Infinity) < (current[demand] ?? 0);
      if (improves && (weights[demand] ?? 0) > 0) better.push(demand);
    }
    return Int32Array.from(better);
  });
}

/** Returns the candidate's marginal gain at the current costs `now`. */
export function gainOf(
  problem: SitingProblem,
  candidate: number,
  reaches: Int32Array,
  now: Float64Array,
): number {
  const { weights, costs } = problem;
  const row = candidate * weights.length;
  let gain = 0;
  // Uses an index loop on typed arrays: innermost loop of the solver.
  for (let index = 0; index < reaches.length; index += 1) {
    const demand = reaches[index] as number;
    const saved = (now[demand] as number) - (costs[row + demand] as number);
    if (saved > 0) gain += saved * (weights[demand] as number);
  }
  return gain;
}

/** Returns the costs after the candidate is added. */
export function withCandidate(
  problem: SitingProblem,
  candidate: number,
  reaches: Int32Array,
  now: Float64Array,
): Float64Array {
  const next = now.slice();
  const row = candidate * problem.weights.length;
  for (const demand of reaches) {
    const cost = problem.costs[row + demand] ?? Infinity;
    if (cost < (next[demand] ?? 0)) next[demand] = cost;
  }
  return next;
}

/**
 * Greedy search: adds the candidate with the largest marginal gain until nothing is left to gain; ties go to the earlier
 * candidate. Reaches at least 1 − 1/e (63 %) of the optimal gain, because the gain is submodular.
 */
export function greedySites(
  problem: SitingProblem,
  count: number,
  onStep: (done: number) => void = () => undefined,
): SitingStep[] {
  const reaches = improvable(problem);
  return pickGreedily(
    problem,
    reaches,
    reaches.map((_, candidate) => candidate),
    count,
    onStep,
  );
}

/** Orders a given set greedily, with the marginal gain of each member. */
export function orderGreedily(
  problem: SitingProblem,
  reaches: readonly Int32Array[],
  set: readonly number[],
): SitingStep[] {
  return pickGreedily(problem, reaches, set, set.length, () => undefined);
}

function pickGreedily(
  problem: SitingProblem,
  reaches: readonly Int32Array[],
  pool: readonly number[],
  count: number,
  onStep: (done: number) => void,
): SitingStep[] {
  const steps: SitingStep[] = [];
  let now = problem.current;
  while (steps.length < count) {
    let best: SitingStep = { candidate: -1, gain: 0 };
    for (const candidate of pool) {
      const gain = gainOf(problem, candidate, reaches[candidate] ?? new Int32Array(), now);
      if (gain > best.gain) best = { candidate, gain };
    }
    const chosen = reaches[best.candidate];
    if (!chosen) break;
    now = withCandidate(problem, best.candidate, chosen, now);
    steps.push(best);
    onStep(steps.length);
  }
  return steps;
}

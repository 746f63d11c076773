/**
 * Where would the next N sites help most? One form for both goals: choose N candidates so that the sum over all
 * demands of weight × cost of the nearest site falls most. With costs 0 (within the radius) and 1 (beyond) this is
 * maximal coverage; with the costs themselves it is the p-median. In both the gain is monotone and submodular.
 */

export interface SitingProblem {
  readonly candidates: number;
  /** Inhabitants of each demand. */
  readonly weights: Float64Array;
  /** Row by row: cost of candidate j for demand i at [j * weights.length + i]; finite. */
  readonly costs: Float64Array;
  /** What each demand has without any candidate; finite. */
  readonly current: Float64Array;
}

/** One chosen candidate and what it adds after those before it (inhabitants, or inhabitants × km). */
export interface SitingStep {
  readonly candidate: number;
  readonly gain: number;
}

/** Maximal coverage: who is within the radius costs nothing, who is not costs 1. */
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

/** p-median: costs as they are; a way that does not exist counts as the longest there is. */
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

/** The demands each candidate can improve at all; costs only fall, so nobody else ever matters to it. */
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

/** What a candidate adds when demands have `now`. */
export function gainOf(
  problem: SitingProblem,
  candidate: number,
  reaches: Int32Array,
  now: Float64Array,
): number {
  const { weights, costs } = problem;
  const row = candidate * weights.length;
  let gain = 0;
  // Index loop and typed arrays: this is the innermost loop of the solver.
  for (let index = 0; index < reaches.length; index += 1) {
    const demand = reaches[index] as number;
    const saved = (now[demand] as number) - (costs[row + demand] as number);
    if (saved > 0) gain += saved * (weights[demand] as number);
  }
  return gain;
}

/** What demands have once a candidate is added. */
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
 * Takes the best candidate, then the best after it, and so on; ties go to the earlier one; stops when nothing is left
 * to gain. The result is never worse than 1 − 1/e (63 %) of the best possible gain.
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

/** The greedy order of a given set, with what each member adds. */
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

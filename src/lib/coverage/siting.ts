/**
 * Location-allocation: chooses candidates that save most, which is the sum over all demands of weight × saving of the
 * best candidate. A saving of 1 within the radius gives maximal coverage, saved km or minutes give the p-median. Both
 * objectives are monotone and submodular.
 */
import type { Reach, Ways } from './ways.ts';

export interface SitingProblem {
  readonly candidates: number;
  /** People of each demand. */
  readonly weights: Float64Array;
  /** Demands that candidate `c` can improve, and the saving of each: the entries `start[c]` to `start[c + 1] - 1`. */
  readonly start: Uint32Array;
  readonly demands: Uint32Array;
  readonly savings: Float64Array;
}

/** A chosen candidate and its marginal gain after the earlier ones (people, or people × km). */
export interface SitingStep {
  readonly candidate: number;
  readonly gain: number;
}

const problemOf = (
  ways: Ways,
  weights: Float64Array,
  reach: Reach,
  savings: Float64Array,
): SitingProblem => ({
  candidates: ways.candidates,
  weights,
  start: reach.start,
  demands: reach.demands,
  savings,
});

/** Builds the maximal coverage problem. `current`: cost of each demand's nearest existing site. */
export function coverageProblem(
  ways: Ways,
  weights: Float64Array,
  current: Float64Array,
  radius: number,
): SitingProblem {
  const limits = current.map((cost, demand) => (cost > radius && (weights[demand] ?? 0) > 0 ? radius : -1));
  const reach = ways.within(limits);
  return problemOf(ways, weights, reach, new Float64Array(reach.costs.length).fill(1));
}

function largestFinite(values: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < values.length; at += 1) {
    const each = values[at] as number;
    if (each > largest && each < Infinity) largest = each;
  }
  return largest;
}

/** Builds the p-median problem. For a demand that reaches no site today, savings count from the longest known way. */
export function medianProblem(ways: Ways, weights: Float64Array, current: Float64Array): SitingProblem {
  const reach = ways.within(current.map((cost, demand) => ((weights[demand] ?? 0) > 0 ? cost : -1)));
  const { costs, demands } = reach;
  const longest = Math.max(largestFinite(costs), largestFinite(current));
  const savings = new Float64Array(costs.length);
  // Index loop on typed arrays: there are hundreds of thousands of ways.
  for (let at = 0; at < costs.length; at += 1)
    savings[at] = Math.min(current[demands[at] as number] as number, longest) - (costs[at] as number);
  return problemOf(ways, weights, reach, savings);
}

/** Returns the candidate's marginal gain if the demands already have the savings `best`. */
export function gainOf(problem: SitingProblem, candidate: number, best: Float64Array): number {
  const { weights, start, demands, savings } = problem;
  const end = start[candidate + 1] ?? 0;
  let gain = 0;
  // Index loop on typed arrays: this is the innermost loop of the search.
  for (let at = start[candidate] ?? 0; at < end; at += 1) {
    const demand = demands[at] as number;
    const more = (savings[at] as number) - (best[demand] as number);
    if (more > 0) gain += more * (weights[demand] as number);
  }
  return gain;
}

/** Updates the savings `best` with those of the candidate. */
export function addCandidate(problem: SitingProblem, candidate: number, best: Float64Array): void {
  const { start, demands, savings } = problem;
  const end = start[candidate + 1] ?? 0;
  for (let at = start[candidate] ?? 0; at < end; at += 1) {
    const demand = demands[at] as number;
    if ((savings[at] as number) > (best[demand] as number)) best[demand] = savings[at] as number;
  }
}

/** Returns the total savings of a set. */
export function valueOf(problem: SitingProblem, set: readonly number[]): number {
  const best = new Float64Array(problem.weights.length);
  let value = 0;
  for (const candidate of set) {
    value += gainOf(problem, candidate, best);
    addCandidate(problem, candidate, best);
  }
  return value;
}

/**
 * Adds the candidate with the largest marginal gain until `enough` returns true or nothing is left to gain; ties go to
 * the earlier candidate. Reaches at least 1 − 1/e (63 %) of the optimal gain with as many sites.
 */
export function pickGreedily(
  problem: SitingProblem,
  pool: readonly number[],
  enough: (steps: readonly SitingStep[]) => boolean,
): SitingStep[] {
  const steps: SitingStep[] = [];
  const best = new Float64Array(problem.weights.length);
  // Gains never increase, so the gain of an earlier round is an upper bound, and most need not be computed again.
  let bounds = pool.map((candidate): SitingStep => ({ candidate, gain: Infinity }));
  while (!enough(steps)) {
    let chosen: SitingStep = { candidate: -1, gain: 0 };
    bounds.sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
    bounds = bounds.map((bound) => {
      if (bound.gain < chosen.gain || bound.gain === 0) return bound;
      const fresh = { candidate: bound.candidate, gain: gainOf(problem, bound.candidate, best) };
      const wins =
        fresh.gain > chosen.gain || (fresh.gain === chosen.gain && fresh.candidate < chosen.candidate);
      if (wins && fresh.gain > 0) chosen = fresh;
      return fresh;
    });
    if (chosen.candidate < 0) break;
    addCandidate(problem, chosen.candidate, best);
    steps.push(chosen);
  }
  return steps;
}

const everybody = (problem: SitingProblem): number[] =>
  Array.from({ length: problem.candidates }, (_, candidate) => candidate);

/** Searches greedily for at most `count` sites. */
export const greedySteps = (problem: SitingProblem, count: number): SitingStep[] =>
  pickGreedily(problem, everybody(problem), ({ length }) => length >= count);

/** Searches greedily for at most `count` sites; returns a smaller set if it saves as much. */
export function greedySites(problem: SitingProblem, count: number): SitingStep[] {
  const steps = greedySteps(problem, count);
  // If more sites would still gain something, all sites are needed.
  const saturated = pickGreedily(problem, everybody(problem), ({ length }) => length > steps.length).length;
  if (saturated > steps.length) return steps;
  return orderGreedily(problem, smallerSet(problem, steps));
}

/**
 * Searches greedily for as few sites as possible that together save `target`; ends earlier if nothing is left to gain.
 */
export function greedyUntil(problem: SitingProblem, target: number): SitingStep[] {
  let saved = 0;
  const steps = pickGreedily(problem, everybody(problem), (found) => {
    saved = found.reduce((sum, { gain }) => sum + gain, 0);
    return saved >= target - tolerance(target);
  });
  return orderGreedily(problem, smallerSet(problem, steps, Math.min(target, saved)));
}

/** Orders a set greedily, with the marginal gain of each member. */
export function orderGreedily(problem: SitingProblem, set: readonly number[]): SitingStep[] {
  return pickGreedily(problem, set, ({ length }) => length >= set.length);
}

/** Returns the tolerance for sums of weights, whose last digits depend on the order of addition. */
export const tolerance = (value: number): number => 1e-9 * Math.max(1, value);

/**
 * Largest set in which pairs of members are tried against single candidates; the effort grows with the square of its
 * size.
 */
const MOST_EXCHANGED = 20;

/**
 * Drops members without which the set still saves `target` (by default its own total), and replaces two members by one
 * candidate where possible. Greedy sets can contain such members. The result is not always the smallest set.
 */
function smallerSet(
  problem: SitingProblem,
  steps: readonly SitingStep[],
  target = steps.reduce((sum, { gain }) => sum + gain, 0),
): number[] {
  const enough = (set: readonly number[]): boolean => valueOf(problem, set) >= target - tolerance(target);
  let set = steps.map((step) => step.candidate);
  for (const candidate of [...set].reverse()) {
    const others = set.filter((each) => each !== candidate);
    if (enough(others)) set = others;
  }
  if (set.length > MOST_EXCHANGED) return set;
  for (
    let smaller = withOneForTwo(problem, set, target);
    smaller;
    smaller = withOneForTwo(problem, set, target)
  )
    set = smaller;
  return set;
}

/** Replaces two members by one candidate if the set then still saves the target; undefined if that is impossible. */
function withOneForTwo(problem: SitingProblem, set: readonly number[], target: number): number[] | undefined {
  for (const [at, first] of set.entries())
    for (const second of set.slice(at + 1)) {
      const others = set.filter((each) => each !== first && each !== second);
      const best = new Float64Array(problem.weights.length);
      let value = 0;
      for (const each of others) {
        value += gainOf(problem, each, best);
        addCandidate(problem, each, best);
      }
      const missing = target - tolerance(target) - value;
      for (let candidate = 0; candidate < problem.candidates; candidate += 1)
        if (gainOf(problem, candidate, best) >= missing) return [...others, candidate];
    }
  return undefined;
}

/**
 * Exact siting as mixed integer programs, solved by the given solver. Each result says whether it is proven to be
 * optimal, and otherwise gives a bound of the optimum.
 */
import { NOBODY } from './grid-coverage.ts';
import { orderGreedily, tolerance, valueOf, type SitingProblem } from './siting.ts';

/** Rows of a program: `lower ≤ Σ values · columns ≤ upper`. */
export interface ProgramRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** A program that maximises `costs · x` with 0 ≤ x ≤ `upper`; the first `integers` columns are 0 or 1. */
export interface Program {
  readonly costs: Float64Array;
  readonly upper: Float64Array;
  readonly integers: number;
  readonly rows: readonly ProgramRow[];
  /** A feasible solution to start from. */
  readonly start?: Float64Array;
}

export interface ProgramResult {
  /** Values of the columns; undefined if no solution was found. */
  readonly columns: Float64Array | undefined;
  /** Upper bound of the objective of any solution. */
  readonly bound: number;
  readonly infeasible: boolean;
}

/** Solves a program within the remaining time, or returns the best solution found by then. */
export type SolveProgram = (program: Program) => ProgramResult;

export interface ExactResult {
  readonly set: readonly number[];
  /** What the set saves; `bound` is what no set can exceed. Equal up to rounding if the result is proven. */
  readonly value: number;
  readonly bound: number;
  readonly proven: boolean;
}

/** Relative gap below which a difference is a rounding error of the solver, not a better set. */
export const PROVEN_GAP = 1e-7;

/** True if the difference of value and bound is too small for a better set. */
export const closed = (value: number, bound: number): boolean =>
  bound - value <= Math.max(PROVEN_GAP * Math.max(1, value), tolerance(value));

/** Demands with the same candidates, combined to one with their total weight. */
export interface DemandGroups {
  readonly weights: readonly number[];
  readonly candidates: readonly (readonly number[])[];
}

/** Groups the demands of a coverage problem by the set of candidates that reach them. */
export function groupDemands({ candidates, weights, start, demands }: SitingProblem): DemandGroups {
  const reachedBy = new Map<number, number[]>();
  for (let candidate = 0; candidate < candidates; candidate += 1)
    for (let at = start[candidate] ?? 0; at < (start[candidate + 1] ?? 0); at += 1) {
      const demand = demands[at] ?? 0;
      const list = reachedBy.get(demand);
      if (list) list.push(candidate);
      else reachedBy.set(demand, [candidate]);
    }
  const groups = new Map<string, { weight: number; candidates: number[] }>();
  for (const [demand, list] of reachedBy) {
    const key = list.join();
    const group = groups.get(key);
    if (group) group.weight += weights[demand] ?? 0;
    else groups.set(key, { weight: weights[demand] ?? 0, candidates: list });
  }
  const all = [...groups.values()];
  return { weights: all.map((each) => each.weight), candidates: all.map((each) => each.candidates) };
}

/**
 * Returns rows by which a group is reached only by a chosen candidate. Columns: one per candidate, then one per group.
 */
function coverageRows(candidates: number, groups: DemandGroups): ProgramRow[] {
  return groups.candidates.map((list, group) => ({
    columns: [candidates + group, ...list],
    values: [1, ...list.map(() => -1)],
    lower: -Infinity,
    upper: 0,
  }));
}

function startFrom(candidates: number, groups: DemandGroups, set: readonly number[]): Float64Array {
  const chosen = new Set(set);
  const columns = new Float64Array(candidates + groups.weights.length);
  for (const candidate of chosen) columns[candidate] = 1;
  groups.candidates.forEach((list, group) => {
    if (list.some((each) => chosen.has(each))) columns[candidates + group] = 1;
  });
  return columns;
}

/** Returns the candidates chosen in a solution. */
export const chosenIn = (columns: Float64Array | undefined, candidates: number): number[] =>
  columns ? Array.from({ length: candidates }, (_, at) => at).filter((at) => (columns[at] ?? 0) > 0.5) : [];

export const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

/**
 * Maximises the people within the radius with at most `count` sites; of equally good sets returns the smallest. The
 * search starts from the set `start`.
 */
export function exactCoverage(
  problem: SitingProblem,
  count: number,
  start: readonly number[],
  solve: SolveProgram,
): ExactResult {
  const groups = groupDemands(problem);
  const { candidates } = problem;
  // All sites together cost less than half a person, so an additional site must reach somebody.
  const fee = NOBODY / (count + 1);
  const result = solve({
    costs: Float64Array.from([...range(candidates).map(() => -fee), ...groups.weights]),
    upper: new Float64Array(candidates + groups.weights.length).fill(1),
    integers: candidates,
    rows: [
      ...coverageRows(candidates, groups),
      { columns: range(candidates), values: range(candidates).map(() => 1), lower: 0, upper: count },
    ],
    start: startFrom(candidates, groups, start),
  });
  const found = chosenIn(result.columns, candidates);
  const set = better(problem, found, start);
  const value = valueOf(problem, set);
  // Compares the objective with its fees to the bound with its fees.
  return {
    set,
    value,
    bound: Math.max(value, result.bound + fee * set.length),
    proven: closed(value - fee * set.length, result.bound),
  };
}

const better = (problem: SitingProblem, a: readonly number[], b: readonly number[]): readonly number[] => {
  const [first, second] = [valueOf(problem, a), valueOf(problem, b)];
  if (Math.abs(first - second) <= tolerance(first)) return a.length <= b.length && a.length > 0 ? a : b;
  return first > second ? a : b;
};

export interface SmallestResult {
  readonly set: readonly number[];
  /** Lower bound of the number of sites that reach the target. */
  readonly atLeast: number;
  readonly proven: boolean;
}

/** Finds the smallest set that saves `target`; `start` is a set that does. */
export function exactSmallest(
  problem: SitingProblem,
  target: number,
  start: readonly number[],
  solve: SolveProgram,
): SmallestResult {
  const groups = groupDemands(problem);
  const { candidates } = problem;
  const total = groups.weights.reduce((sum, each) => sum + each, 0);
  const wanted = Math.min(target, total);
  const all = wanted >= total - tolerance(total);
  const { length } = groups.weights;
  const cover: ProgramRow[] = all
    ? groups.candidates.map((list) => ({
        columns: list,
        values: list.map(() => 1),
        lower: 1,
        upper: Infinity,
      }))
    : [
        ...coverageRows(candidates, groups),
        {
          columns: range(length).map((group) => candidates + group),
          values: groups.weights,
          lower: wanted - tolerance(wanted),
          upper: Infinity,
        },
      ];
  const columns = all ? candidates : candidates + length;
  const first = startFrom(candidates, groups, start);
  const result = solve({
    costs: Float64Array.from({ length: columns }, (_, at) => (at < candidates ? -1 : 0)),
    upper: new Float64Array(columns).fill(1),
    // Groups as whole numbers let the solver tighten the row of the target: 67 sites instead of 69 in the same time.
    integers: columns,
    rows: cover,
    start: all ? first.slice(0, candidates) : first,
  });
  const found = chosenIn(result.columns, candidates);
  const reaches = valueOf(problem, found) >= wanted - 2 * tolerance(wanted);
  const set = reaches && found.length > 0 && found.length < start.length ? found : start;
  const atLeast = Math.min(set.length, Math.ceil(-result.bound - PROVEN_GAP));
  return { set, atLeast, proven: atLeast >= set.length };
}

/** Orders a set greedily: the member with the largest additional gain comes first. */
export function orderedSet(problem: SitingProblem, set: readonly number[]): number[] {
  const ordered = orderGreedily(problem, set).map((step) => step.candidate);
  return [...ordered, ...set.filter((each) => !ordered.includes(each))];
}

/** Exact p-median by Benders' cuts: the full program would have a variable for every way. */
import {
  chosenIn,
  closed,
  PROVEN_GAP,
  range,
  type ExactResult,
  type ProgramRow,
  type SolveProgram,
} from './siting-exact.ts';
import { tolerance, valueOf, type SitingProblem } from './siting.ts';

/** A cut: the savings of a municipality are at most `constant + Σ values · candidates`. */
interface Cut {
  readonly constant: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/**
 * Solves the p-median problem by Benders' cuts: the program knows the savings of each municipality only through cuts,
 * which are added until the chosen set saves as much as the program predicts. `municipalityOf[demand]` numbers the
 * municipalities from 0. Of equally good sets returns the smallest.
 */
export function exactMedian(
  problem: SitingProblem,
  count: number,
  municipalityOf: ArrayLike<number>,
  start: readonly number[],
  solve: SolveProgram,
  timeLeft: () => boolean,
): ExactResult {
  const { candidates } = problem;
  const savers = saversByDemand(problem);
  const municipalities = range(1 + Math.max(0, ...Array.from(municipalityOf)));
  let best = [...start];
  let value = valueOf(problem, best);
  const rows: ProgramRow[] = [
    { columns: range(candidates), values: range(candidates).map(() => 1), lower: 0, upper: count },
  ];
  const addCuts = (x: Float64Array): void => {
    for (const [municipality, cut] of cutsAt(problem, savers, municipalityOf, x))
      rows.push({
        columns: [candidates + municipality, ...cut.columns],
        values: [1, ...cut.values.map((each) => -each)],
        lower: -Infinity,
        upper: cut.constant,
      });
  };
  addCuts(indicator(candidates, best));
  let bound = Infinity;
  const costs = Float64Array.from({ length: candidates + municipalities.length }, (_, at) =>
    at < candidates ? 0 : 1,
  );
  const upper = new Float64Array(costs.length).fill(1, 0, candidates);
  savers.forEach((saver, demand) => {
    const most = (saver?.savings[0] ?? 0) * (problem.weights[demand] ?? 0);
    const column = candidates + (municipalityOf[demand] ?? 0);
    upper[column] = (upper[column] ?? 0) + most;
  });
  // Solves the relaxation first, which is cheap, then the program with whole sites.
  for (const integers of [0, candidates])
    while (timeLeft() && !closed(value, bound)) {
      const result = solve({ costs, upper, integers, rows });
      if (!result.columns) break;
      const x = result.columns.slice(0, candidates);
      const believed = result.columns.slice(candidates).reduce((sum, each) => sum + each, 0);
      bound = Math.min(bound, result.bound);
      const set = integers > 0 ? chosenIn(x, candidates) : largest(x, count);
      const saved = valueOf(problem, set);
      if (saved > value + tolerance(value)) [best, value] = [set, saved];
      const fractional = relaxedValue(problem, savers, x);
      if (believed - fractional <= PROVEN_GAP * Math.max(1, believed)) break;
      addCuts(x);
      if (integers === 0) addCuts(indicator(candidates, set));
    }
  return {
    set: smallest(problem, savers, best, solve),
    value,
    bound: Math.max(bound, value),
    proven: closed(value, bound),
  };
}

/**
 * Returns the smallest set that saves as much. Savings are submodular, so that a set with fewer members than allowed is as
 * good only if nothing is left to gain: then every demand needs one of the candidates that save it most.
 */
function smallest(
  problem: SitingProblem,
  savers: readonly (Savers | undefined)[],
  set: readonly number[],
  solve: SolveProgram,
): readonly number[] {
  const value = valueOf(problem, set);
  if (valueOf(problem, range(problem.candidates)) > value + tolerance(value)) return set;
  const needed = new Map<string, readonly number[]>();
  savers.forEach((saver, demand) => {
    if (!saver || (problem.weights[demand] ?? 0) === 0) return;
    const most = saver.savings[0] ?? 0;
    const best = saver.candidates.filter((_, at) => (saver.savings[at] ?? 0) >= most - tolerance(most));
    needed.set(best.join(), best);
  });
  if (needed.size === 0) return [];
  const { columns } = solve({
    costs: new Float64Array(problem.candidates).fill(-1),
    upper: new Float64Array(problem.candidates).fill(1),
    integers: problem.candidates,
    rows: [...needed.values()].map((each) => ({
      columns: each,
      values: each.map(() => 1),
      lower: 1,
      upper: Infinity,
    })),
  });
  const found = chosenIn(columns, problem.candidates);
  return found.length > 0 && found.length < set.length ? found : set;
}

const indicator = (length: number, set: readonly number[]): Float64Array => {
  const x = new Float64Array(length);
  for (const each of set) x[each] = 1;
  return x;
};

const largest = (x: Float64Array, count: number): number[] =>
  range(x.length)
    .filter((each) => (x[each] ?? 0) > 1e-6)
    .sort((a, b) => (x[b] ?? 0) - (x[a] ?? 0))
    .slice(0, count);

interface Savers {
  readonly candidates: readonly number[];
  readonly savings: readonly number[];
}

/** Returns the candidates that save something for each demand, largest saving first. */
function saversByDemand({
  candidates,
  weights,
  start,
  demands,
  savings,
}: SitingProblem): (Savers | undefined)[] {
  const lists: [candidate: number, saving: number][][] = Array.from(weights, () => []);
  for (let candidate = 0; candidate < candidates; candidate += 1)
    for (let at = start[candidate] ?? 0; at < (start[candidate + 1] ?? 0); at += 1)
      if ((savings[at] ?? 0) > 0) lists[demands[at] ?? 0]?.push([candidate, savings[at] ?? 0]);
  return lists.map((list) => {
    if (list.length === 0) return undefined;
    list.sort((a, b) => b[1] - a[1]);
    return { candidates: list.map(([candidate]) => candidate), savings: list.map(([, saving]) => saving) };
  });
}

/**
 * Returns the saving of the candidate at which the chosen fractions, best first, add up to a whole site; 0 if they do
 * not.
 */
function criticalSaving({ candidates, savings }: Savers, x: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < candidates.length; at += 1) {
    sum += x[candidates[at] ?? 0] ?? 0;
    if (sum >= 1 - 1e-9) return savings[at] ?? 0;
  }
  return 0;
}

/** Returns the savings of fractional sites if each demand uses the best of them up to one whole site. */
function relaxedValue(
  problem: SitingProblem,
  savers: readonly (Savers | undefined)[],
  x: Float64Array,
): number {
  return savers.reduce((total, saver, demand) => {
    if (!saver) return total;
    const critical = criticalSaving(saver, x);
    let value = critical;
    for (let at = 0; (saver.savings[at] ?? 0) > critical; at += 1)
      value += ((saver.savings[at] ?? 0) - critical) * (x[saver.candidates[at] ?? 0] ?? 0);
    return total + value * (problem.weights[demand] ?? 0);
  }, 0);
}

/** Returns one cut per municipality that is valid everywhere and tight at `x`. */
function cutsAt(
  problem: SitingProblem,
  savers: readonly (Savers | undefined)[],
  municipalityOf: ArrayLike<number>,
  x: Float64Array,
): Map<number, Cut> {
  const cuts = new Map<number, { constant: number; values: Map<number, number> }>();
  savers.forEach((saver, demand) => {
    const municipality = municipalityOf[demand] ?? 0;
    const cut = cuts.get(municipality) ?? { constant: 0, values: new Map<number, number>() };
    cuts.set(municipality, cut);
    const weight = problem.weights[demand] ?? 0;
    if (!saver || weight === 0) return;
    const critical = criticalSaving(saver, x);
    cut.constant += weight * critical;
    for (let at = 0; (saver.savings[at] ?? 0) > critical; at += 1) {
      const candidate = saver.candidates[at] ?? 0;
      const more = weight * ((saver.savings[at] ?? 0) - critical);
      cut.values.set(candidate, (cut.values.get(candidate) ?? 0) + more);
    }
  });
  return new Map(
    [...cuts].map(([municipality, { constant, values }]) => [
      municipality,
      { constant, columns: [...values.keys()], values: [...values.values()] },
    ]),
  );
}

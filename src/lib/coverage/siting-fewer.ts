/** Looks for a smaller set that still covers enough: leaves a member out, then swaps members while that covers more. */
import { tolerance, type SitingProblem } from './siting.ts';

/** A set of candidates that counts how often it covers each demand; for problems whose savings are all 1. */
class CoveringSet {
  readonly members: Set<number>;
  value = 0;
  readonly #problem: SitingProblem;
  readonly #times: Uint16Array;

  constructor(problem: SitingProblem, set: readonly number[]) {
    this.#problem = problem;
    this.#times = new Uint16Array(problem.weights.length);
    this.members = new Set();
    for (const each of set) this.add(each);
  }

  /** Sums the weights of the candidate's demands that are covered exactly `times` times. */
  covered(candidate: number, times: number): number {
    const { start, demands, weights } = this.#problem;
    const end = start[candidate + 1] ?? 0;
    let sum = 0;
    // Index loop on typed arrays: innermost loop of the search.
    for (let at = start[candidate] ?? 0; at < end; at += 1) {
      const demand = demands[at] as number;
      if (this.#times[demand] === times) sum += weights[demand] as number;
    }
    return sum;
  }

  add(candidate: number): void {
    this.value += this.covered(candidate, 0);
    this.members.add(candidate);
    this.#count(candidate, 1);
  }

  remove(candidate: number): void {
    this.value -= this.covered(candidate, 1);
    this.members.delete(candidate);
    this.#count(candidate, -1);
  }

  #count(candidate: number, by: 1 | -1): void {
    const { start, demands } = this.#problem;
    for (let at = start[candidate] ?? 0; at < (start[candidate + 1] ?? 0); at += 1)
      this.#times[demands[at] as number] = (this.#times[demands[at] as number] as number) + by;
  }

  /** Members, those first without which least is lost. */
  ordered(): number[] {
    const losses = new Map([...this.members].map((each) => [each, this.covered(each, 1)]));
    return [...this.members].sort((a, b) => (losses.get(a) ?? 0) - (losses.get(b) ?? 0) || a - b);
  }
}

/** Swaps one member for a candidate that covers more; false where no single swap does. */
function improve(set: CoveringSet, candidates: number): boolean {
  for (const member of set.ordered()) {
    const loss = set.covered(member, 1);
    set.remove(member);
    let [best, most] = [member, loss + tolerance(loss)];
    for (let candidate = 0; candidate < candidates; candidate += 1) {
      const gain = set.covered(candidate, 0);
      if (gain > most) [best, most] = [candidate, gain];
    }
    set.add(best);
    if (best !== member) return true;
  }
  return false;
}

/**
 * Returns a set with fewer members that still covers `target`, or the given one. `timeLeft` ends the search; every result
 * holds. Only for coverage problems, whose savings are all 1.
 */
export function fewerSites(
  problem: SitingProblem,
  set: readonly number[],
  target: number,
  timeLeft: () => boolean,
): readonly number[] {
  const enough = target - tolerance(target);
  let best = set;
  while (best.length > 1 && timeLeft()) {
    const trial = new CoveringSet(problem, best);
    trial.remove(trial.ordered()[0] ?? -1);
    while (trial.value < enough && timeLeft() && improve(trial, problem.candidates));
    if (trial.value < enough) break;
    best = [...trial.members];
  }
  return best;
}

import {
  gainOf,
  greedySites,
  improvable,
  orderGreedily,
  withCandidate,
  type SitingProblem,
  type SitingStep,
} from './siting.ts';

/** Up to this many sites the exact solver is offered. */
export const EXACT_LIMIT = 10;

/**
 * The best set of at most `count` candidates, by branch and bound: since what a candidate adds never grows, the sum of
 * the largest gains still open bounds every continuation. `onProgress` gets the searched part of the tree (0 to 1),
 * often: it jumps where a branch is cut off. Steps come in greedy order of the found set.
 */
export function exactSites(
  problem: SitingProblem,
  count: number,
  onProgress: (part: number) => void = () => undefined,
): SitingStep[] {
  const reaches = improvable(problem);
  const greedy = greedySites(problem, count);
  let best = greedy.map((step) => step.candidate);
  let bestValue = greedy.reduce((sum, step) => sum + step.gain, 0);

  /** Gains of a pool when demands have `now`, largest first; only those that gain anything. */
  const ranked = (pool: readonly SitingStep[], now: Float64Array): SitingStep[] =>
    pool
      .map(({ candidate }) => ({
        candidate,
        gain: gainOf(problem, candidate, reaches[candidate] ?? new Int32Array(), now),
      }))
      .filter((step) => step.gain > 0)
      .sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);

  const keep = (chosen: readonly number[], value: number): void => {
    if (value > bestValue * (1 + 1e-12)) {
      best = [...chosen];
      bestValue = value;
    }
  };

  /** The last choice needs no branching: the pool's older, larger gains tell when to stop looking. */
  const last = (chosen: readonly number[], value: number, pool: readonly SitingStep[], now: Float64Array) => {
    for (const { candidate, gain: bound } of pool) {
      if (value + bound <= bestValue) return;
      const gain = gainOf(problem, candidate, reaches[candidate] ?? new Int32Array(), now);
      keep([...chosen, candidate], value + gain);
    }
  };

  const search = (
    chosen: readonly number[],
    value: number,
    pool: readonly SitingStep[],
    now: Float64Array,
    /** The part of the whole that was searched before this branch, and the part that this branch is. */
    done: number,
    share: number,
  ): void => {
    const open = count - chosen.length;
    if (open === 1) return last(chosen, value, pool, now);
    const steps = ranked(pool, now);
    for (const [index, step] of steps.entries()) {
      let bound = value;
      for (let ahead = index; ahead < index + open; ahead += 1) bound += steps[ahead]?.gain ?? 0;
      if (bound <= bestValue) return;
      const part = share / steps.length;
      if (chosen.length < 3) onProgress(done + index * part);
      const next = withCandidate(problem, step.candidate, reaches[step.candidate] ?? new Int32Array(), now);
      keep([...chosen, step.candidate], value + step.gain);
      search(
        [...chosen, step.candidate],
        value + step.gain,
        steps.slice(index + 1),
        next,
        done + index * part,
        part,
      );
    }
  };

  const all = reaches.map((_, candidate) => ({ candidate, gain: Infinity }));
  if (count > 0) search([], 0, all, problem.current, 0, 1);
  onProgress(1);
  return orderGreedily(problem, reaches, best);
}

import { exactFarthest } from '../../coverage/siting-exact-farthest.ts';
import { exactMedian } from '../../coverage/siting-exact-median.ts';
import { exactCoverage, exactSmallest, orderedSet, type SolveProgram } from '../../coverage/siting-exact.ts';
import { farthestGreedily, orderByFarthest } from '../../coverage/siting-farthest.ts';
import { fewerSites } from '../../coverage/siting-fewer.ts';
import {
  coverageProblem,
  greedySites,
  greedyUntil,
  medianProblem,
  type SitingStep,
} from '../../coverage/siting.ts';
import { travelCost } from '../../coverage/travel-times.ts';
import { straightWays, tabledWays, type Ways } from '../../coverage/ways.ts';
import type { Proof, SitingQuestion } from './solver-messages.ts';

/** Solver of an exact search; `timeLeft` is false when its time is over. */
export interface ExactSolver {
  readonly solve: SolveProgram;
  readonly timeLeft: () => boolean;
}

export interface Solution {
  /** Keys of the municipalities for new sites, in the order of adding them. */
  readonly candidates: readonly string[];
  /** Undefined for the quick method, which proves nothing. */
  readonly proof: Proof | undefined;
}

function waysOf({ places, lon, lat, placeOf, travel }: SitingQuestion): Ways {
  if (!travel) return straightWays(lon, lat, places);
  const rows = new Map(travel.origins.map((ags, index) => [ags, index]));
  const cost = travelCost(travel.times, travel.origins);
  const table = new Float64Array(places.length * lon.length);
  places.forEach(({ ags, lon: x, lat: y }, candidate) => {
    const facility = { id: ags, ags, lon: x, lat: y };
    placeOf.forEach((place, demand) => {
      table[candidate * lon.length + demand] = cost(rows.get(places[place]?.ags ?? '') ?? -1, facility);
    });
  });
  return tabledWays(lon.length, table);
}

const candidatesOf = (steps: readonly SitingStep[]): number[] => steps.map((step) => step.candidate);

/** Searches places for further sites; without a solver by the quick method. */
export function solve(question: SitingQuestion, exact: ExactSolver | undefined): Solution {
  const { goal, count, radius, missing, weights, current, places } = question;
  const ways = waysOf(question);
  const answer = (set: readonly number[], proof?: Proof): Solution => ({
    candidates: set.map((candidate) => places[candidate]?.ags ?? ''),
    proof,
  });

  if (goal === 'weiteste') {
    const start = farthestGreedily(ways, weights, current, count);
    if (!exact) return answer(start);
    const found = exactFarthest(ways, weights, current, count, start, exact.solve, exact.timeLeft);
    return answer(orderByFarthest(ways, weights, current, found.set), {
      proven: found.proven,
      found: found.value,
      bound: found.bound,
    });
  }
  if (goal === 'median') {
    const problem = medianProblem(ways, weights, current);
    const start = candidatesOf(greedySites(problem, count));
    if (!exact) return answer(start);
    const found = exactMedian(problem, count, question.placeOf, start, exact.solve, exact.timeLeft);
    return answer(orderedSet(problem, found.set), {
      proven: found.proven,
      found: found.value,
      bound: found.bound,
    });
  }
  const problem = coverageProblem(ways, weights, current, radius);
  if (goal === 'genug') {
    const start = candidatesOf(greedyUntil(problem, missing));
    if (!exact || start.length === 0) return answer(start);
    const fewer = fewerSites(problem, start, missing, exact.timeLeft);
    const found = exactSmallest(problem, missing, fewer, exact.solve);
    return answer(orderedSet(problem, found.set), {
      proven: found.proven,
      found: found.set.length,
      bound: found.atLeast,
    });
  }
  const start = candidatesOf(greedySites(problem, count));
  if (!exact || start.length === 0) return answer(start);
  const found = exactCoverage(problem, count, start, exact.solve);
  return answer(orderedSet(problem, found.set), {
    proven: found.proven,
    found: found.value,
    bound: found.bound,
  });
}

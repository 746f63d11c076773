import { straightLines, type Cost } from '../../coverage/coverage.ts';
import { exactSites } from '../../coverage/siting-exact.ts';
import { coverageProblem, greedySites, medianProblem } from '../../coverage/siting.ts';
import { travelCost } from '../../coverage/travel-times.ts';
import type { SitingQuestion } from './solver-messages.ts';

/** `costs[candidate * places.length + demand]`, km or minutes. */
function costTable({ places, travel }: SitingQuestion): Float64Array {
  let cost: Cost = straightLines(places);
  if (travel) {
    const rows = new Map(travel.origins.map((ags, index) => [ags, index]));
    const byRow = travelCost(travel.times, travel.origins);
    cost = (demand, facility) => byRow(rows.get(places[demand]?.ags ?? '') ?? -1, facility);
  }
  const costs = new Float64Array(places.length ** 2);
  places.forEach(({ ags, lon, lat }, candidate) => {
    const facility = { id: ags, ags, lon, lat };
    for (let demand = 0; demand < places.length; demand += 1) {
      costs[candidate * places.length + demand] = cost(demand, facility);
    }
  });
  return costs;
}

/** Keys of the best municipalities for the next sites, in the order in which they are added. */
export function solve(question: SitingQuestion, onProgress: (fraction: number) => void): string[] {
  const { goal, method, count, radius, weights, current, places } = question;
  const costs = costTable(question);
  const problem =
    goal === 'abdeckung'
      ? coverageProblem(weights, costs, current, radius)
      : medianProblem(weights, costs, current);
  const steps =
    method === 'genau'
      ? exactSites(problem, count, onProgress)
      : greedySites(problem, count, (done) => {
          onProgress(done / count);
        });
  return steps.map((step) => places[step.candidate]?.ags ?? '');
}

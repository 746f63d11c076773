import type { DistanceModel } from '../../coverage/distance-model.ts';
import type { TravelTimes } from '../../coverage/travel-times.ts';
import type { PlanningData } from '../planning-data.ts';
import type { PlanQuery } from './plan-query.ts';
import type { PlacedPlan, Plan, PlanBase } from './plan.ts';
import type { RangeQuestion, SitingQuestion } from './solver-messages.ts';

/** Time limit of an exact search, seconds; then it returns its best result and the gap to the bound. */
export const EXACT_SECONDS = 60;

/** Edge of a cell of the grid, km. */
const CELL_KM = 1;

/** Builds the request for the ranges of the figures; straight lines only, because travel times cannot be shifted. */
export function rangeQuestion(
  query: PlanQuery,
  plan: Plan,
  { grid }: DistanceModel,
  base: PlanBase,
): RangeQuestion {
  const inside = new Set(plan.members);
  const cells = Array.from(grid.municipality.keys()).filter(
    (cell) => inside.has(grid.municipality[cell] ?? -1) && (base.people.people[cell] ?? 0) > 0,
  );
  const planned = plan.planned.map(({ lon, lat }) => ({ lon, lat, roughKm: 0 }));
  const known = (sites: Plan['sites']) => sites.map(({ lon, lat, roughKm }) => ({ lon, lat, roughKm }));
  return {
    kind: 'range',
    cells: {
      lon: Float64Array.from(cells, (cell) => grid.lon[cell] ?? 0),
      lat: Float64Array.from(cells, (cell) => grid.lat[cell] ?? 0),
      people: Float64Array.from(cells, (cell) => base.people.people[cell] ?? 0),
    },
    states: [known(plan.sites), [...known(plan.kept), ...planned]],
    radius: query.radius,
    cellKm: plan.coarse ? 0 : CELL_KM,
  };
}

/**
 * Builds the request for a search: demands are the inhabited cells of the planned area, candidates the centres of its
 * municipalities.
 */
export function sitingQuestion(
  data: PlanningData,
  query: PlanQuery,
  { plan, nearest }: PlacedPlan,
  { grid }: DistanceModel,
  base: PlanBase,
  travel: { readonly times: TravelTimes; readonly origins: readonly string[] } | undefined,
): SitingQuestion {
  const { people } = base.people;
  const cells = new Uint32Array(grid.length);
  const placeOf = new Uint16Array(grid.length);
  let count = 0;
  plan.members.forEach((member, place) => {
    const end = grid.start[member + 1] ?? 0;
    for (let cell = grid.start[member] ?? 0; cell < end; cell += 1) {
      if ((people[cell] ?? 0) === 0) continue;
      cells[count] = cell;
      placeOf[count] = place;
      count += 1;
    }
  });
  const ofCells = (values: Float64Array): Float64Array => {
    const chosen = new Float64Array(count);
    for (let at = 0; at < count; at += 1) chosen[at] = values[cells[at] as number] as number;
    return chosen;
  };
  const [within] = plan.after.within;
  return {
    kind: 'site',
    goal: query.goal,
    method: query.method,
    count: query.count,
    radius: query.radius,
    missing: (plan.after.population * query.share) / 100 - (within?.people ?? 0),
    places: plan.members
      .map((index) => data.places[index])
      .filter((each) => each !== undefined)
      .map(({ ags, lon, lat }) => ({ ags, lon, lat })),
    lon: ofCells(grid.lon),
    lat: ofCells(grid.lat),
    weights: ofCells(people),
    current: ofCells(nearest),
    placeOf: placeOf.slice(0, count),
    travel: travel && { times: travel.times, origins: travel.origins },
    seconds: EXACT_SECONDS,
  };
}

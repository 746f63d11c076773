import type { DistanceModel } from '../../coverage/distance-model.ts';
import type { TravelTimes } from '../../coverage/travel-times.ts';
import type { PlanningData } from '../planning-data.ts';
import type { PlanQuery } from './plan-query.ts';
import type { Plan, PlanBase } from './plan.ts';
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
  plan: Plan,
  model: DistanceModel,
  base: PlanBase,
  travel: { readonly times: TravelTimes; readonly origins: readonly string[] } | undefined,
): SitingQuestion {
  const { grid } = model;
  const { people } = base.people;
  const nearest = model.nearest([...plan.kept, ...plan.planned]);
  const rank = new Map(plan.members.map((member, at) => [member, at]));
  const placeAt = (cell: number): number | undefined => rank.get(grid.municipality[cell] ?? -1);
  const cells = Array.from(nearest.keys()).filter(
    (cell) => placeAt(cell) !== undefined && (people[cell] ?? 0) > 0,
  );
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
    lon: Float64Array.from(cells, (cell) => grid.lon[cell] ?? 0),
    lat: Float64Array.from(cells, (cell) => grid.lat[cell] ?? 0),
    weights: Float64Array.from(cells, (cell) => people[cell] ?? 0),
    current: Float64Array.from(cells, (cell) => nearest[cell] ?? Infinity),
    placeOf: Uint16Array.from(cells, (cell) => placeAt(cell) ?? 0),
    travel: travel && { times: travel.times, origins: travel.origins },
    seconds: EXACT_SECONDS,
  };
}

import { NOBODY, type PeopleByCell } from '../../coverage/grid-coverage.ts';
import type { PopulationGrid } from '../../coverage/population-grid.ts';

/** People of a municipality who have no site within the radius. */
export interface Gap {
  /** Index into `PlanningData.places`. */
  readonly place: number;
  readonly people: number;
  /** Their mean cost, km or minutes; undefined if one of them reaches no site. */
  readonly mean: number | undefined;
  /** Centroid of these people, degrees. */
  readonly lon: number;
  readonly lat: number;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Lists the municipalities with people beyond the limit, most people first, ties in the order of `members`. */
export function gapsOf(
  grid: PopulationGrid,
  { people }: PeopleByCell,
  costs: Float64Array,
  members: readonly number[],
  limit: number,
): Gap[] {
  return members
    .flatMap((place): Gap[] => {
      let [beyond, travelled, lon, lat] = [0, 0, 0, 0];
      const end = grid.start[place + 1] ?? 0;
      for (let cell = grid.start[place] ?? 0; cell < end; cell += 1) {
        const here = people[cell] ?? 0;
        const cost = costs[cell] ?? Infinity;
        if (here === 0 || cost <= limit) continue;
        beyond += here;
        travelled += here * cost;
        lon += here * (grid.lon[cell] ?? 0);
        lat += here * (grid.lat[cell] ?? 0);
      }
      if (beyond < NOBODY) return [];
      return [
        {
          place,
          people: rounded(beyond, 3),
          mean: Number.isFinite(travelled) ? rounded(travelled / beyond, 3) : undefined,
          lon: rounded(lon / beyond, 4),
          lat: rounded(lat / beyond, 4),
        },
      ];
    })
    .sort((a, b) => b.people - a.people);
}

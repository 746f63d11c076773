/**
 * Populations whose distance can be counted: two official counts of inhabitants, and age groups of children of the
 * census.
 */
import { peopleByCell } from '../coverage/people.ts';
import type { PeopleByCell } from '../coverage/grid-coverage.ts';
import type { PopulationGrid } from '../coverage/population-grid.ts';
import {
  CENSUS,
  CENSUS_DAY,
  CENSUS_SOURCE,
  POPULATION_BASE,
  POPULATION_DAY,
  POPULATION_SOURCE,
} from '../region/figures.ts';
import type { PlanningPlace } from './planning-data.ts';
import type { WeightingId } from './weighting.ts';

const AS_UNDER_15 = 'innerhalb jeder Gemeinde verteilt wie die Kinder unter 15';

/**
 * Selectable populations. Every figure names its base because the official counts differ, and children are counted by
 * the census only.
 */
export const POPULATION_BASES = [
  {
    id: '2023',
    label: `Alle, ${POPULATION_DAY} (Fortschreibung, Basis ${POPULATION_BASE})`,
    people: 'Einwohner',
    short: `Einwohner am ${POPULATION_DAY}`,
    source: POPULATION_SOURCE,
  },
  {
    id: 'zensus2022',
    label: `Alle, ${CENSUS_DAY} (${CENSUS})`,
    people: 'Einwohner',
    short: `Einwohner nach ${CENSUS} (${CENSUS_DAY})`,
    source: CENSUS_SOURCE,
  },
  {
    id: 'unter15',
    label: `Kinder unter 15 (${CENSUS})`,
    people: 'Kinder unter 15',
    short: `Kinder unter 15 nach ${CENSUS} (${CENSUS_DAY})`,
    source: CENSUS_SOURCE,
  },
  {
    id: 'unter3',
    label: `Kinder unter 3 (${CENSUS})`,
    people: 'Kinder unter 3',
    short: `Kinder unter 3 nach ${CENSUS} (${CENSUS_DAY}), ${AS_UNDER_15}`,
    source: CENSUS_SOURCE,
  },
  {
    id: '3bis5',
    label: `Kinder von 3 bis 5 (${CENSUS})`,
    people: 'Kinder von 3 bis 5',
    short: `Kinder von 3 bis 5 nach ${CENSUS} (${CENSUS_DAY}), ${AS_UNDER_15}`,
    source: CENSUS_SOURCE,
  },
  {
    id: '6bis9',
    label: `Kinder von 6 bis 9 (${CENSUS})`,
    people: 'Kinder von 6 bis 9',
    short: `Kinder von 6 bis 9 nach ${CENSUS} (${CENSUS_DAY}), ${AS_UNDER_15}`,
    source: CENSUS_SOURCE,
  },
] as const;

export type PopulationBaseId = (typeof POPULATION_BASES)[number]['id'];

export const POPULATION_BASE_IDS: readonly PopulationBaseId[] = POPULATION_BASES.map((each) => each.id);

export function populationBase(id: PopulationBaseId): (typeof POPULATION_BASES)[number] {
  return POPULATION_BASES.find((each) => each.id === id) ?? POPULATION_BASES[0];
}

/** Returns the people that a query counts: "Einwohner", "Kinder unter 3, gewichtet". */
export function countedPeople({
  base,
  weighting,
}: {
  readonly base: PopulationBaseId;
  readonly weighting: WeightingId;
}): string {
  const { people } = populationBase(base);
  return weighting === 'keine' ? people : `${people}, gewichtet`;
}

/** "Einwohner, gewichtet" → "Einwohnern, gewichtet", for "12 von 34 …". */
export const inDative = (people: string): string => people.replace(/^(Einwohner|Kinder)(?=\W|$)/, '$1n');

/** Returns the children under 15 of each municipality in the grid. */
const childrenInGrid = (grid: PopulationGrid): number[] =>
  grid.ags.map((_, at) =>
    grid.under15.subarray(grid.start[at], grid.start[at + 1]).reduce((sum, each) => sum + each, 0),
  );

/** Returns the people of a base in each cell; `places` must be in the order of the grid's municipalities. */
export function peopleOf(
  places: readonly PlanningPlace[],
  grid: PopulationGrid,
  base: PopulationBaseId,
): PeopleByCell {
  const totals = (count: (place: PlanningPlace) => number): number[] => places.map(count);
  switch (base) {
    case '2023':
      return peopleByCell(
        grid,
        'inhabitants',
        totals((each) => each.population),
      );
    case 'zensus2022':
      return peopleByCell(
        grid,
        'inhabitants',
        totals((each) => each.populationCensus2022),
      );
    case 'unter15':
      return peopleByCell(grid, 'under15', childrenInGrid(grid));
    case 'unter3':
      return peopleByCell(
        grid,
        'under15',
        totals((each) => each.children[0]),
      );
    case '3bis5':
      return peopleByCell(
        grid,
        'under15',
        totals((each) => each.children[1]),
      );
    case '6bis9':
      return peopleByCell(
        grid,
        'under15',
        totals((each) => each.children[2]),
      );
  }
}

import {
  CENSUS,
  CENSUS_DAY,
  CENSUS_SOURCE,
  POPULATION_BASE,
  POPULATION_DAY,
  POPULATION_SOURCE,
} from '../region/figures.ts';
import type { PlanningPlace } from './planning-data.ts';

/** The two official population counts; they differ, so every figure names its base. */
export const POPULATION_BASES = [
  {
    id: '2023',
    label: `${POPULATION_DAY} (Fortschreibung, Basis ${POPULATION_BASE})`,
    short: `Einwohner am ${POPULATION_DAY}`,
    source: POPULATION_SOURCE,
  },
  {
    id: 'zensus2022',
    label: `${CENSUS_DAY} (${CENSUS})`,
    short: `Einwohner nach ${CENSUS} (${CENSUS_DAY})`,
    source: CENSUS_SOURCE,
  },
] as const;

export type PopulationBaseId = (typeof POPULATION_BASES)[number]['id'];

export const POPULATION_BASE_IDS: readonly PopulationBaseId[] = POPULATION_BASES.map((each) => each.id);

/** Population base by id. */
export function populationBase(id: PopulationBaseId): (typeof POPULATION_BASES)[number] {
  return POPULATION_BASES.find((each) => each.id === id) ?? POPULATION_BASES[0];
}

/** Population of each place, in their order. */
export function populationsOf(places: readonly PlanningPlace[], base: PopulationBaseId): number[] {
  return places.map((each) => (base === '2023' ? each.population : each.populationCensus2022));
}

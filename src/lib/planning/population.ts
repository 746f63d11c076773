import type { PlanningPlace } from './data.ts';

/** The two official counts of inhabitants; they differ, so every figure names its base. */
export const POPULATION_BASES = [
  {
    id: '2023',
    label: '31.12.2023 (Fortschreibung, Basis Zensus 2011)',
    short: 'Einwohner am 31.12.2023',
    source: 'Statistische Ämter des Bundes und der Länder, Gemeindeverzeichnis',
  },
  {
    id: 'zensus2022',
    label: '15.05.2022 (Zensus 2022)',
    short: 'Einwohner nach Zensus 2022 (15.05.2022)',
    source: 'Statistische Ämter des Bundes und der Länder, Zensus 2022, Tabelle 1000A-0000 (dl-de/by-2-0)',
  },
] as const;

export type PopulationBaseId = (typeof POPULATION_BASES)[number]['id'];

export const POPULATION_BASE_IDS: readonly PopulationBaseId[] = POPULATION_BASES.map((each) => each.id);

/** Name and source of a base. */
export function populationBase(id: PopulationBaseId): (typeof POPULATION_BASES)[number] {
  return POPULATION_BASES.find((each) => each.id === id) ?? POPULATION_BASES[0];
}

/** Inhabitants of every place, in the given order. */
export function populationsOf(places: readonly PlanningPlace[], base: PopulationBaseId): number[] {
  return places.map((each) => (base === '2023' ? each.population2023 : each.populationCensus2022));
}

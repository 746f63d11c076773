/** Dates, bases and attributions of the Land's figures. */
import figures from '$region/facts/figures.json';
import { census, register } from '$region/facts/sources.json';

/** Dates of the figures ("31.12.2023") and their censuses ("Zensus 2011"). */
export const POPULATION_DAY: string = figures.population;
export const POPULATION_BASE: string = figures.populationBase;
export const CENSUS_DAY: string = figures.census;
export const CENSUS: string = figures.censusName;
export const TERRITORY_DAY: string = figures.territory;
/** Year of the share of children in SGB II households: "2022". */
export const CHILDREN_IN_SGB2_YEAR: string = figures.childrenInSgb2;
/** "Landesentwicklungsplan 2013"; empty if no central places are known. */
export const CENTRAL_PLAN: string = figures.centralPlaces ?? '';
/** Attribution of both counts of inhabitants. */
export const POPULATION_SOURCE: string = register.attribution;
export const CENSUS_SOURCE = `${census.attribution} (${census.licence})`;

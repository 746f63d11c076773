import gridText from '$region/derived/population-grid.json?raw';

/** The packed grid as derived: what the planner's pages load, and `/daten/bevoelkerungsgitter.json`. */
export const populationGridText: string = gridText;

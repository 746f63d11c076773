import gridText from '$region/derived/population-grid.json?raw';

/** The packed population grid: loaded by the planner's pages and offered as `/daten/bevoelkerungsgitter.json`. */
export const populationGridText: string = gridText;

/** Address of the population grid for the planner's pages, which load it once they run. Apart from `map-data.ts`: other pages need none. */
export { default as gridUrl } from '$region/derived/population-grid.json?url';

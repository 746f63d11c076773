/** Distributes the people of a group over cells, so that the cells of a municipality add up to its official number. */
import type { PeopleByCell } from './grid-coverage.ts';
import type { PopulationGrid } from './population-grid.ts';

/** Census counts whose distribution within a municipality a group follows. */
export type CellPattern = 'inhabitants' | 'under15';

/**
 * Distributes the official number of each municipality over its cells in proportion to the pattern. If the pattern is
 * empty (no child in any cell), the inhabitants are used.
 */
export function peopleByCell(
  grid: PopulationGrid,
  pattern: CellPattern,
  totals: readonly number[],
): PeopleByCell {
  const people = new Float64Array(grid.length);
  totals.forEach((total, municipality) => {
    const from = grid.start[municipality] ?? 0;
    const to = grid.start[municipality + 1] ?? from;
    const sumOf = (counts: Uint32Array): number =>
      counts.subarray(from, to).reduce((sum, each) => sum + each, 0);
    const counts = sumOf(grid[pattern]) > 0 ? grid[pattern] : grid.inhabitants;
    const sum = sumOf(counts);
    for (let cell = from; cell < to; cell += 1)
      people[cell] = sum > 0 ? ((counts[cell] ?? 0) * total) / sum : 0;
  });
  return { people, totals };
}

/** Returns the people as the census counted them in the cells. */
export function censusPeople(grid: PopulationGrid, pattern: CellPattern): PeopleByCell {
  const people = Float64Array.from(grid[pattern]);
  const totals = grid.ags.map((_, at) =>
    people.subarray(grid.start[at], grid.start[at + 1]).reduce((sum, each) => sum + each, 0),
  );
  return { people, totals };
}

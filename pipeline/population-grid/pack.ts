import { readPopulationGrid, type PackedGrid } from '../../src/lib/coverage/population-grid.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { CELL_METRES } from './cells.ts';
import type { CensusTotals, MunicipalityCells } from './scale.ts';

/** Packs the grid into the format that is stored and sent. */
export function packGrid(municipalities: readonly MunicipalityCells[]): PackedGrid {
  const cells = municipalities.flatMap((each) => each.cells);
  const eastings = cells.map((each) => each.easting);
  const west = eastings.reduce((a, b) => Math.min(a, b), Infinity);
  const south = cells.reduce((least, each) => Math.min(least, each.northing), Infinity);
  const columns = (eastings.reduce((a, b) => Math.max(a, b), -Infinity) - west) / CELL_METRES + 1;
  const indices = cells.map(
    ({ easting, northing }) => ((northing - south) * columns + (easting - west)) / CELL_METRES,
  );
  return {
    cellMetres: CELL_METRES,
    origin: [west, south],
    columns,
    municipalities: municipalities.map((each) => each.ags),
    cellsIn: municipalities.map((each) => each.cells.length),
    steps: indices.map((index, at) => index - (indices[at - 1] ?? 0)),
    inhabitants: cells.map((each) => each.inhabitants),
    under15: cells.map((each) => each.under15),
  };
}

/**
 * Unpacks the grid with the site's own reader and checks it. Throws a `DataProblem` unless each municipality sums to
 * its census counts exactly and no cell has more children than inhabitants.
 */
export function checkGrid(file: string, packed: PackedGrid, totals: readonly CensusTotals[]): void {
  const grid = readPopulationGrid(packed);
  totals.forEach((each, at) => {
    let [inhabitants, under15, odd] = [0, 0, grid.ags[at] !== each.ags];
    for (let cell = grid.start[at] ?? 0; cell < (grid.start[at + 1] ?? 0); cell += 1) {
      inhabitants += grid.inhabitants[cell] ?? 0;
      under15 += grid.under15[cell] ?? 0;
      odd ||= (grid.under15[cell] ?? 0) > (grid.inhabitants[cell] ?? 0);
    }
    if (!odd && inhabitants === each.inhabitants && under15 === each.under15) return;
    throw new DataProblem(
      file,
      `die Zellen von ${each.name} (${each.ags}) ergeben ${String(inhabitants)} Einwohner und ${String(under15)} Kinder`,
      `Richtig wären: ${String(each.inhabitants)} und ${String(each.under15)}`,
    );
  });
}

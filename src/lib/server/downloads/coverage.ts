import type { PackedGrid } from '../../coverage/population-grid.ts';
import { readPopulationGrid } from '../../coverage/population-grid.ts';
import { cellsOf, COVERAGE_RADII_KM, gridCoverage, nearestSiteKm } from '../../coverage/grid-coverage.ts';
import { csvOf } from '../../text/format/csv.ts';
import { districts, municipalities, sites } from '../derived.ts';
import { populationGridText } from './population-grid.ts';

const within = (group: string): string[] =>
  COVERAGE_RADII_KM.map((radius) => `${group} bis ${String(radius)} km`);
const HEAD = ['Ebene', 'AGS', 'Name', 'Einwohner', ...within('Einwohner'), 'unter 15', ...within('unter 15')];

/**
 * Inhabitants and children under 15 (census day) within each radius (km, straight line) of a documented site, by
 * municipality and district; the text of `/daten/abdeckung.csv`. Counts are whole cells of the census grid.
 */
export function coverageCsv(): string {
  const grid = readPopulationGrid(JSON.parse(populationGridText) as PackedGrid);
  const km = nearestSiteKm(
    grid,
    sites.map(({ location }) => location),
  );
  const row = (level: string, ags: string, name: string): string[] => {
    const members = [...grid.ags.keys()].filter((each) => grid.ags[each]?.startsWith(ags));
    const cells = cellsOf(grid, members);
    const figures = [grid.inhabitants, grid.under15].flatMap((people) => {
      const coverage = gridCoverage(cells, km, people);
      return [coverage.people, ...coverage.within];
    });
    return [level, ags, name, ...figures.map(String)];
  };
  return csvOf([
    HEAD,
    ...municipalities.map(({ ags, name }) => row('Gemeinde', ags, name)),
    ...districts.map(({ ags, name }) => row('Kreis', ags, name)),
  ]);
}

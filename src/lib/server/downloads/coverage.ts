import { COVERAGE_RADII_KM, coverageOfAreas, nearestSiteKm } from '../../coverage/grid-coverage.ts';
import { censusPeople } from '../../coverage/people.ts';
import { readPopulationGrid, type PackedGrid } from '../../coverage/population-grid.ts';
import { csvOf } from '../../text/format/csv.ts';
import { districts, municipalities, sites } from '../derived.ts';
import { populationGridText } from '../population-grid.ts';

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
  const groups = [censusPeople(grid, 'inhabitants'), censusPeople(grid, 'under15')];
  const rows = (level: string, areas: readonly { readonly ags: string; readonly name: string }[]) => {
    const areaOf = grid.ags.map((ags) => areas.findIndex((area) => ags.startsWith(area.ags)));
    const [all, children] = groups.map((group) =>
      coverageOfAreas(grid, group, km, { count: areas.length, areaOf }, COVERAGE_RADII_KM, 0),
    );
    return areas.map(({ ags, name }, at) => {
      const figures = [all?.[at], children?.[at]].flatMap((each) => [
        each?.population ?? 0,
        ...(each?.within.map(({ people }) => people) ?? []),
      ]);
      return [level, ags, name, ...figures.map(String)];
    });
  };
  return csvOf([HEAD, ...rows('Gemeinde', municipalities), ...rows('Kreis', districts)]);
}

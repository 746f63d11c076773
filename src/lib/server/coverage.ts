import { COVERAGE_RADII_KM, coverageOfAreas, type CoverageFigures } from '../coverage/grid-coverage.ts';
import { peopleOf } from '../planning/population.ts';
import { sites } from './derived.ts';
import { planning, planningModel } from './planning.ts';

const { grid } = planningModel;
const people = peopleOf(planning.places, grid, 'zensus2022');
const nearest = planningModel.nearest(
  sites.map(({ slug, municipality, location }) => ({ id: slug, ags: municipality.ags, ...location })),
);
/** Radius beyond which the pages count a municipality as without a site, km. */
const LIMIT_KM = 10;

function figuresOf(keys: readonly string[]): [key: string, figures: CoverageFigures][] {
  const areaOf = grid.ags.map((ags) => keys.findIndex((key) => ags.startsWith(key)));
  const areas = { count: keys.length, areaOf };
  const figures = coverageOfAreas(grid, people, nearest, areas, COVERAGE_RADII_KM, LIMIT_KM);
  return keys.flatMap((key, at) => {
    const found = figures[at];
    return found ? [[key, found] as const] : [];
  }) as [string, CoverageFigures][];
}

const byKey = new Map([
  ...figuresOf(planning.districts.map((each) => each.ags)),
  ...figuresOf(planning.places.map((each) => each.ags)),
]);

/** Coverage of an area by the documented sites, people of the census: a municipality (8 digits) or a district (5). */
export function coverageOf(key: string): CoverageFigures {
  const figures = byKey.get(key);
  if (!figures) throw new Error(`No coverage of ${key}.`);
  return figures;
}

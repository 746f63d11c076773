import { inRegion } from '../../config/region-folder.js';
import { readFigures } from '../boundaries/boundaries-step.ts';
import { readChildren, type ChildrenByArea, type ChildrenCounts } from '../census/children.ts';
import { finderOf } from '../sites/sites-step.ts';
import { readFact } from '../step/fact-file.ts';
import { membersJson } from '../step/records.ts';
import { CENSUS_CHILDREN, POPULATION_GRID } from '../step/sources.ts';
import type { Step } from '../step/step.ts';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { readCells, withoutAbroad } from './cells.ts';
import { checkGrid, packGrid } from './pack.ts';
import { scaleToCensus, type CensusTotals } from './scale.ts';

const GRID_FILE = inRegion('facts/population-grid.csv');
const BORDER_FILE = inRegion('facts/population-grid-border.csv');

/** Share of the count of ages 10 to 15 that is under 15: five of six years. */
const OF_10_TO_15 = 5 / 6;

/** Returns the children under 15. The census table has no such count: ages 10 to 14 are estimated from 10 to 15. */
function under15(children: ChildrenCounts): number {
  return children.u3 + children['3_5'] + children['6_9'] + Math.round(children['10_15'] * OF_10_TO_15);
}

function totalsOf(municipalities: readonly Municipality[], children: ChildrenByArea): CensusTotals[] {
  return municipalities.map(({ ags, name }) => {
    const counts = children.get(ags);
    // `readChildren` has a row for every municipality.
    if (!counts) throw new Error(`No children of ${ags}.`);
    return { ags, name, inhabitants: counts.population, under15: under15(counts) };
  });
}

/** Derives `population-grid.json` from census grid, boundaries and children by age. */
export const populationGridStep: Step = {
  name: 'raster',
  async run(derived) {
    const figures = readFigures(derived);
    const totals = totalsOf(figures.municipalities, await readChildren(figures));
    const counted = readCells(GRID_FILE, await readFact(GRID_FILE));
    const cells = withoutAbroad(BORDER_FILE, await readFact(BORDER_FILE), counted);
    const packed = packGrid(scaleToCensus(GRID_FILE, cells, finderOf(derived), totals));
    checkGrid(GRID_FILE, packed, totals);
    const sources = [POPULATION_GRID, CENSUS_CHILDREN];
    return [{ path: 'population-grid.json', content: membersJson({ ...packed }), sources }];
  },
};

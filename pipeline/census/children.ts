import { inRegion } from '../../config/region-folder.js';
import { STATE_KEY } from '../../src/lib/region/constants.ts';
import type { Figures } from '../boundaries/derive.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { readBothLevels, type CountsByArea } from './both-levels.ts';
import type { Counts } from './table.ts';

export const CHILDREN_FILE = inRegion('facts/children-by-age-census-2022.csv');
export const CHILDREN_BY_DISTRICT_FILE = inRegion('facts/children-by-age-census-2022-districts.csv');

const COLUMNS = ['population', 'u3', '3_5', '6_9', '10_15', '16_18'] as const;
/** Inhabitants and children by completed years of age, both ends included, on the census day. */
export type ChildrenCounts = Counts<(typeof COLUMNS)[number]>;

export type ChildrenByArea = CountsByArea<(typeof COLUMNS)[number]>;

/**
 * Throws a `DataProblem` unless every municipality has as many inhabitants as in the table of figures and their sum is
 * the number published for the Land.
 */
export function checkInhabitants(children: ChildrenByArea, { municipalities }: Figures): void {
  for (const { ags, name, populationCensus2022 } of municipalities) {
    const counted = children.get(ags)?.population;
    if (counted === populationCensus2022) continue;
    throw new DataProblem(
      CHILDREN_FILE,
      `${name} (${ags}) hat ${String(counted)} Einwohner, in facts/municipalities.csv ${String(populationCensus2022)}`,
      'Richtig ist derselbe Zensus in beiden Tabellen',
    );
  }
  const sum = municipalities.reduce((total, each) => total + each.populationCensus2022, 0);
  const published = children.get(STATE_KEY)?.population;
  if (sum === published) return;
  throw new DataProblem(
    CHILDREN_BY_DISTRICT_FILE,
    `für das Land sind ${String(published)} Einwohner veröffentlicht, die Gemeinden haben zusammen ${String(sum)}`,
    'Richtig ist dieselbe Summe',
  );
}

/** Reads and checks both tables of children: municipalities, and published rows of districts and Land. */
export async function readChildren(figures: Figures): Promise<ChildrenByArea> {
  const children = await readBothLevels(CHILDREN_FILE, CHILDREN_BY_DISTRICT_FILE, COLUMNS, figures);
  checkInhabitants(children, figures);
  return children;
}

import { inRegion } from '../../config/region-folder.js';
import type { Figures } from '../boundaries/derive.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { readBothLevels, type CountsByArea } from './both-levels.ts';
import type { Counts } from './table.ts';

export const FAMILIES_FILE = inRegion('facts/families-census-2022.csv');
const FAMILIES_BY_DISTRICT_FILE = inRegion('facts/families-census-2022-districts.csv');

const TYPES = [
  'one_person',
  'couples_without_children',
  'couples_with_children',
  'single_parents',
  'other_multi_person',
] as const;
const COLUMNS = ['households', ...TYPES, 'single_mothers', 'single_fathers'] as const;
type FamilyCounts = Counts<(typeof COLUMNS)[number]>;

/** Private households by type of family; children of any age who live with their parents count. */
export type FamiliesByArea = CountsByArea<(typeof COLUMNS)[number]>;

/** Largest noise between a total and the sum of its types, households (published: 14 and 6). */
const MOST_NOISE = 25;

/**
 * Throws a `DataProblem` unless the household types add up to all households, and single mothers and fathers to single
 * parents, within `MOST_NOISE`.
 */
export function checkTypes(families: FamiliesByArea): void {
  for (const [key, counts] of families) {
    const types = TYPES.reduce((sum, type) => sum + counts[type], 0);
    const parents = counts.single_mothers + counts.single_fathers;
    const wrong = (
      [
        ['households', types],
        ['single_parents', parents],
      ] as const satisfies readonly (readonly [keyof FamilyCounts, number])[]
    ).find(([column, sum]) => Math.abs(sum - counts[column]) > MOST_NOISE);
    if (!wrong) continue;
    throw new DataProblem(
      FAMILIES_FILE,
      `${wrong[0]} von ${key} ist ${String(counts[wrong[0]])}, die Teile ergeben ${String(wrong[1])}`,
      'Richtig ist dieselbe Summe bis auf die Geheimhaltung; vielleicht sind Spalten vertauscht',
    );
  }
}

/** Reads and checks both tables of households: municipalities, and published rows of districts and Land. */
export async function readFamilies(figures: Figures): Promise<FamiliesByArea> {
  const families = await readBothLevels(FAMILIES_FILE, FAMILIES_BY_DISTRICT_FILE, COLUMNS, figures);
  checkTypes(families);
  return families;
}

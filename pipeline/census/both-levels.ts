import { STATE_KEY } from '../../src/lib/region/constants.ts';
import type { Figures } from '../boundaries/derive.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { readFact } from '../step/fact-file.ts';
import { readCounts, type Counts } from './table.ts';

/** Counts by official key: 8 digits for a municipality, 5 for a district, 2 for the Land. */
export type CountsByArea<Column extends string> = ReadonlyMap<string, Counts<Column>>;

/**
 * Largest difference between a published sum and the sum of its parts: `persons` plus `share` of the published count.
 * The census perturbs every count separately.
 */
const NOISE = { persons: 100, share: 0.005 };

/**
 * Throws a `DataProblem` if a published row of a district or the Land differs from the sum of its municipalities by
 * more than the noise.
 */
function checkSums<Column extends string>(
  file: string,
  counts: CountsByArea<Column>,
  { municipalities, districts }: Figures,
  columns: readonly Column[],
): void {
  for (const area of [STATE_KEY, ...districts.map((each) => each.ags)]) {
    const members = municipalities.filter((each) => area === STATE_KEY || each.districtAgs === area);
    for (const column of columns) {
      const sum = members.reduce((total, { ags }) => total + (counts.get(ags)?.[column] ?? 0), 0);
      const published = counts.get(area)?.[column] ?? 0;
      if (Math.abs(sum - published) <= NOISE.persons + published * NOISE.share) continue;
      throw new DataProblem(
        file,
        `${column} von ${area} ist ${String(published)}, die Gemeinden haben zusammen ${String(sum)}`,
        'Richtig ist dieselbe Zählung; kleine Unterschiede entstehen durch die Geheimhaltung',
      );
    }
  }
}

/**
 * Reads a census table of municipalities (`file`) and the published rows of districts and Land (`largerFile`), both
 * with the same columns, and checks the sums of the first against the second.
 */
export async function readBothLevels<Column extends string>(
  file: string,
  largerFile: string,
  columns: readonly Column[],
  figures: Figures,
): Promise<CountsByArea<Column>> {
  const municipalities = figures.municipalities.map((each) => each.ags);
  const larger = [STATE_KEY, ...figures.districts.map((each) => each.ags)];
  const counts = new Map([
    ...readCounts(file, await readFact(file), 'ags', columns, municipalities),
    ...readCounts(largerFile, await readFact(largerFile), 'key', columns, larger),
  ]);
  checkSums(largerFile, counts, figures, columns);
  return counts;
}

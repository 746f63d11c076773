import { STATE_KEY } from '../../src/lib/region/constants.ts';
import type { Figures } from '../boundaries/derive.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { readFact } from '../step/fact-file.ts';
import { readCounts, type Counts } from './table.ts';

/** Counts by official key: 8 digits a municipality, 5 a district, 2 the Land. */
export type CountsByArea<Column extends string> = ReadonlyMap<string, Counts<Column>>;

/**
 * The census perturbs every count by itself, so that a published sum differs from that of its parts: by so many persons
 * and this part of one at most.
 */
const NOISE = { persons: 100, share: 0.005 };

/** Published rows of districts and Land must be about the sum of their municipalities; otherwise they are other areas'. */
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
 * Reads a census table of municipalities (`file`) and the rows published for districts and Land (`largerFile`), both with
 * the same columns, and checks them against each other.
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

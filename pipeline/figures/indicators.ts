import type { District } from '../../src/lib/municipalities/municipality.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { readTable } from '../step/table.ts';

/**
 * Adds to each district the share of children under 15 in SGB II households, per cent. The other columns of the table
 * are not used because the year of the care rates is not confirmed by the publisher. `file` is used in messages only.
 * Throws a `DataProblem` if a district has no row or several, or a cell is not a share.
 */
export function withIndicators(
  file: string,
  text: string,
  districts: readonly Omit<District, 'childrenInSgb2Percent'>[],
): readonly District[] {
  const rows = readTable(file, text, ['district_ags', 'children_u15_sgb2_pct'] as const);
  const unknown = rows.find((row) => !districts.some((each) => each.ags === row.at('district_ags')));
  if (unknown) {
    throw new DataProblem(
      `${file}, Zeile ${String(unknown.line)}`,
      `den Kreis „${unknown.at('district_ags')}“ gibt es nicht`,
      'Richtig ist der Schlüssel eines Kreises, 5 Ziffern',
    );
  }
  return districts.map((district) => {
    const [row, ...more] = rows.filter((each) => each.at('district_ags') === district.ags);
    const cell = row?.at('children_u15_sgb2_pct') ?? '';
    if (row && more.length === 0 && /^\d{1,2}(\.\d+)?$/.test(cell))
      return { ...district, childrenInSgb2Percent: Number(cell) };
    throw new DataProblem(
      file,
      `für ${district.name} (${district.ags}) ist children_u15_sgb2_pct „${cell}“ in ${String(row ? more.length + 1 : 0)} Zeilen`,
      'Richtig ist genau eine Zeile je Kreis mit einem Anteil in Prozent, mit Dezimalpunkt',
    );
  });
}

/** Column heads and secondary texts of the comparison table. */
import { formatFixed } from '../format.ts';
import { MEASURES, type Measure, type MeasureId } from './measures.ts';
import type { CompareRow } from './comparison.ts';

/** Upper head row: one cell per group (colspan), ungrouped measures span both rows. */
export const COLUMNS = MEASURES.flatMap((measure, index) => {
  const group = 'group' in measure ? measure.group : undefined;
  const before = MEASURES[index - 1];
  if (group && before && 'group' in before && before.group === group) return [];
  const span = MEASURES.filter((each) => 'group' in each && each.group === group).length;
  return [{ group, span, measure }];
});

const PEOPLE: Partial<Record<MeasureId, 0 | 1 | 2>> = { nah5: 0, nah10: 1, nah20: 2 };

/** Text below a value: the absolute number of a share; how far a number of sites is known. */
export function secondaryText(measure: Measure & { id: string }, row: CompareRow): string | undefined {
  if (measure.id === 'standorte') {
    if (row.figures.sites === 0) return row.complete ? undefined : 'bekannt';
    return row.complete ? 'alle' : undefined;
  }
  const radius = PEOPLE[measure.id as MeasureId];
  if (radius !== undefined) return formatFixed(row.figures.within[radius]?.inhabitants ?? 0);
  if (measure.id !== 'ohne') return undefined;
  return `${formatFixed(row.figures.uncovered)} von ${formatFixed(row.figures.municipalities)}`;
}

/** Column heads and secondary texts of the comparison table. */
import { formatFixed } from '../format.ts';
import { MAIN_MEASURES, type Measure } from './measures.ts';
import type { CompareRow } from './comparison.ts';

/** Upper head row: one cell per group (colspan); ungrouped measures span both rows. */
export const HEAD_CELLS = MAIN_MEASURES.flatMap((measure, index) => {
  const group = 'group' in measure ? measure.group : undefined;
  const before = MAIN_MEASURES[index - 1];
  if (group && before && 'group' in before && before.group === group) return [];
  const span = MAIN_MEASURES.filter((each) => 'group' in each && each.group === group).length;
  return [{ group, span, measure }];
});

/** Returns the text below a value: the absolute number of a share, or how completely sites are known. */
export function secondaryText(
  { id, radius }: Measure,
  { figures, complete }: CompareRow,
): string | undefined {
  if (id === 'standorte') {
    if (figures.sites === 0) return complete ? undefined : 'bekannt';
    return complete ? 'alle' : undefined;
  }
  if (radius !== undefined)
    return formatFixed(figures.within.find((each) => each.radius === radius)?.people ?? 0);
  if (id !== 'ohne') return undefined;
  return `${formatFixed(figures.uncovered)} von ${formatFixed(figures.municipalities)}`;
}

import { formatFixed, formatShare } from '../format.ts';
import type { WeightingId } from '../weighting.ts';
import type { Comparison } from './comparison.ts';

/** Describes what the weights do, in German sentences without the last full stop; empty without weights. */
export function weightsOfComparison(
  { weights, chosen, whole }: Pick<Comparison, 'weights' | 'chosen' | 'whole'>,
  weighting: WeightingId,
): string {
  if (!weights) return '';
  const { within, mean } = weights.unweighted;
  const near = within.find(({ radius }) => radius === 10)?.share ?? 0;
  const ways = mean === undefined ? '' : ` und im Mittel ${formatFixed(mean, 1)} km`;
  const equal = weighting === 'sgb2' ? 'eines Kreises' : 'einer Gemeinde';
  return `${weights.words} Innerhalb ${equal} zählen alle gleich: Anteile und Wege ändern sich erst in der Summe über mehrere. Ungewichtet wären es ${chosen ? 'in der Auswahl' : `in ${whole.name}`} ${formatShare(near)} bis 10 km${ways}`;
}

import { formatFixed } from '../format.ts';
import type { Comparison } from './comparison.ts';

/** Describes the longest ways in one or two German sentences. */
export function waysInWords({ rows, chosen, whole }: Comparison): string {
  const all = chosen ?? whole;
  const { worstTenth, mean, farthest } = all.figures;
  if (worstTenth === undefined || mean === undefined || farthest === undefined)
    return 'Ohne Standort gibt es keine Entfernungen.';
  const km = (value: number): string => `${formatFixed(value)} km`;
  const who = chosen ? 'in der Auswahl' : `in ${whole.name}`;
  const general = `Im Mittel sind es ${who} ${km(mean)} bis zum nächsten Standort; das Zehntel mit den weitesten Wegen hat es im Mittel ${km(worstTenth)} weit, am weitesten sind es ${km(farthest)}.`;
  const ordered = rows
    .filter(({ figures }) => figures.worstTenth !== undefined)
    .sort((a, b) => (b.figures.worstTenth ?? 0) - (a.figures.worstTenth ?? 0));
  const [worst] = ordered;
  const best = ordered.at(-1);
  if (!worst || !best || worst === best) return general;
  return `${general} Am weitesten hat es dieses Zehntel hier: ${worst.name} (${km(worst.figures.worstTenth ?? 0)}), am nächsten hier: ${best.name} (${km(best.figures.worstTenth ?? 0)}).`;
}

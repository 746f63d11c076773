/** How far people of an area live from a documented site, in words. */
import type { CoverageFigures } from '../coverage/grid-coverage.ts';
import { CENSUS } from '../region/figures.ts';
import { joinList } from '../text/format/lists.ts';
import { formatNumber } from '../text/format/numbers.ts';

/** A share with one decimal; never 0 or 100 % where it is not quite that. */
export function shareText(people: number, all: number): string {
  const percent = all > 0 ? (people / all) * 100 : 0;
  if (percent > 0 && percent < 0.1) return 'unter 0,1\u00a0%';
  if (percent < 100 && percent > 99.9) return 'über 99,9\u00a0%';
  return `${formatNumber(percent, 1)}\u00a0%`;
}

/** Shares within the radii (one word where nobody lives within the largest), mean way and longest ways, in two sentences. Without sites it says that. */
export function coverageInWords({ population, within, mean, worstTenth }: CoverageFigures): string {
  if (mean === undefined || worstTenth === undefined) return 'Ohne Standort gibt es keine Entfernungen.';
  const shares = within.map(
    ({ radius, people }) => `${shareText(people, population)} bis ${formatNumber(radius)}\u00a0km`,
  );
  const far = within.at(-1);
  const km = (value: number): string => `${formatNumber(value, 1)}\u00a0km`;
  const near =
    far?.people === 0
      ? `Von den ${formatNumber(population)} Einwohnern (${CENSUS}) wohnt niemand näher als ${formatNumber(far.radius)}\u00a0km Luftlinie an einem dokumentierten Standort.`
      : `Von den ${formatNumber(population)} Einwohnern (${CENSUS}) wohnen ${joinList(shares, 'und')} Luftlinie von einem dokumentierten Standort.`;
  return `${near} Im Mittel sind es ${km(mean)}, für das Zehntel mit den weitesten Wegen ${km(worstTenth)}.`;
}

/**
 * Optional weights by which people in areas with more burdened families count more. The weighted sum over the Land is
 * unchanged.
 */
import type { PeopleByCell } from '../coverage/grid-coverage.ts';
import type { PopulationGrid } from '../coverage/population-grid.ts';
import { CENSUS, CHILDREN_IN_SGB2_YEAR } from '../region/figures.ts';
import { formatFixed } from './format.ts';
import type { PlanningData } from './planning-data.ts';

export const WEIGHTINGS = [
  { id: 'keine', label: 'keine: alle zählen gleich', short: '' },
  {
    id: 'alleinerziehend',
    label: `Anteil der Alleinerziehenden (Gemeinde, ${CENSUS})`,
    short: `nach dem Anteil der Alleinerziehenden an den Familien der Gemeinde (${CENSUS})`,
  },
  {
    id: 'sgb2',
    label: `Kinder in SGB-II-Haushalten (Kreis, ${CHILDREN_IN_SGB2_YEAR})`,
    short: `nach dem Anteil der Kinder unter 15 in SGB-II-Haushalten des Kreises (${CHILDREN_IN_SGB2_YEAR})`,
  },
] as const;

export type WeightingId = (typeof WEIGHTINGS)[number]['id'];
export const WEIGHTING_IDS: readonly WeightingId[] = WEIGHTINGS.map((each) => each.id);

export function weightingOf(id: WeightingId): (typeof WEIGHTINGS)[number] {
  return WEIGHTINGS.find((each) => each.id === id) ?? WEIGHTINGS[0];
}

function ratesOf({ places, districts }: PlanningData, weighting: WeightingId): number[] {
  if (weighting === 'alleinerziehend')
    return places.map(({ families: [single, couples] }) => single / Math.max(1, single + couples));
  const byDistrict = new Map(districts.map((each) => [each.ags, each.childrenInSgb2Percent]));
  return places.map((each) => byDistrict.get(each.districtAgs) ?? 0);
}

/**
 * Returns the weight of a person in each municipality: its rate divided by the mean rate of all people, so that the
 * total is the same as without weights.
 */
export function factorsOf(data: PlanningData, totals: readonly number[], weighting: WeightingId): number[] {
  if (weighting === 'keine') return totals.map(() => 1);
  const rates = ratesOf(data, weighting);
  const all = totals.reduce((sum, each) => sum + each, 0);
  const mean = totals.reduce((sum, people, at) => sum + people * (rates[at] ?? 0), 0) / all;
  return rates.map((rate) => rate / mean);
}

/** Multiplies people by the weights. */
export function weighted(
  grid: PopulationGrid,
  { people, totals }: PeopleByCell,
  factors: readonly number[],
): PeopleByCell {
  return {
    people: people.map((each, cell) => each * (factors[grid.municipality[cell] ?? 0] ?? 1)),
    totals: totals.map((each, at) => each * (factors[at] ?? 1)),
  };
}

/** Describes the weights: municipalities of the plan where people count most and least. */
export function weightsInWords(
  data: PlanningData,
  members: readonly number[],
  factors: readonly number[],
): string {
  const ordered = [...members].sort((a, b) => (factors[b] ?? 1) - (factors[a] ?? 1));
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (most === undefined || least === undefined) return '';
  const named = (place: number): string =>
    `in ${data.places[place]?.name ?? ''} wie ${formatFixed(factors[place] ?? 1, 2)}`;
  if ((factors[most] ?? 1) === (factors[least] ?? 1))
    return `Hier zählt jeder Mensch wie ${formatFixed(factors[most] ?? 1, 2)}.`;
  return `Ein Mensch zählt ${named(most)}, ${named(least)}.`;
}

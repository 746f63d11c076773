import { CENTRAL_PLAN } from '../region/figures.ts';
import type { Municipality } from './municipality.ts';

/** Rank of a name on the map, from 1 (the largest cities) to 5 (villages, labelled at large zooms only). */
export type LabelRank = 1 | 2 | 3 | 4 | 5;

/**
 * Ranks a municipality by inhabitants and by its function in the Land's development plan. Without a plan, its legal
 * rank replaces the function, so that the map has labels.
 */
export function labelRank(
  municipality: Pick<Municipality, 'population' | 'centralPlace' | 'kind'>,
  plan: string = CENTRAL_PLAN,
): LabelRank {
  const { population, centralPlace, kind } = municipality;
  if (population >= 200_000) return 1;
  if (plan === '') {
    if (kind === 'kreisfreie Stadt' || population >= 50_000) return 2;
    if (population >= 13_000) return 3;
  }
  if (centralPlace === 'Oberzentrum') return 2;
  if (centralPlace === 'Mittelzentrum') return 3;
  if (centralPlace !== undefined && population >= 13_000) return 3;
  return kind !== 'Gemeinde' || population >= 6000 ? 4 : 5;
}

/** The name as a map shows it, without additions that only an index needs: "Schwarzenberg", not "…/Erzgeb.". */
export function mapName(name: string): string {
  return name.replace(/\/.*$| i\.d\. O\.L\.$| im Vogtland$/, '');
}

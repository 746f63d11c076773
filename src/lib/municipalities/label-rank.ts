import { CENTRAL_PLAN } from '../region/figures.ts';
import type { Municipality } from './municipality.ts';

/** How important a name on the map is: 1 the three big cities … 5 a village seen only from close by. */
export type LabelRank = 1 | 2 | 3 | 4 | 5;

/**
 * Ranks a municipality by inhabitants and by its function under the state's development plan; by its rank as a town of its
 * own and by inhabitants where the region names no plan, so that its map is not without names.
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

/** The name as it stands on a map, without the addition that only an index needs: "Schwarzenberg", not "…/Erzgeb.". */
export function mapName(name: string): string {
  return name.replace(/\/.*$| i\.d\. O\.L\.$| im Vogtland$/, '');
}

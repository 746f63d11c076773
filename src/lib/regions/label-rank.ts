import type { Municipality } from './municipality.ts';

/** How important a name on the map is: 1 the three big cities … 5 a village seen only from close by. */
export type LabelRank = 1 | 2 | 3 | 4 | 5;

/** Ranks a municipality by inhabitants and by its function under the state's development plan. */
export function labelRank(
  municipality: Pick<Municipality, 'population2023' | 'centralPlace' | 'kind'>,
): LabelRank {
  const { population2023, centralPlace, kind } = municipality;
  if (population2023 >= 200_000) return 1;
  if (centralPlace === 'Oberzentrum') return 2;
  if (centralPlace === 'Mittelzentrum') return 3;
  if (centralPlace !== undefined && population2023 >= 13_000) return 3;
  return kind !== 'Gemeinde' || population2023 >= 6000 ? 4 : 5;
}

/** The name as it stands on a map, without the addition that only an index needs: "Schwarzenberg", not "…/Erzgeb.". */
export function mapName(name: string): string {
  return name.replace(/\/.*$| i\.d\. O\.L\.$| im Vogtland$/, '');
}

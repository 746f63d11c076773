import type { District, Municipality } from '../../src/lib/municipalities/municipality.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';

/**
 * Sums the municipalities by district, ordered by key. Areas in km² have two decimals, as in the register. `file` is
 * used in messages only. Throws a `DataProblem` if a district has two spellings.
 */
export function sumDistricts(
  file: string,
  municipalities: readonly Municipality[],
): readonly Omit<District, 'childrenInSgb2Percent'>[] {
  const byDistrict = new Map<string, Municipality[]>();
  for (const each of municipalities) {
    const members = byDistrict.get(each.districtAgs);
    if (members) members.push(each);
    else byDistrict.set(each.districtAgs, [each]);
  }
  return [...byDistrict]
    .map(([ags, members]) => {
      const names = new Set(members.map((each) => each.district));
      const [name = '', other] = names;
      if (other !== undefined) {
        throw new DataProblem(
          file,
          `der Kreis ${ags} heißt einmal „${name}“ und einmal „${other}“`,
          'Ein Kreis hat in allen Zeilen denselben Namen',
        );
      }
      const sum = (figure: (each: Municipality) => number): number =>
        members.reduce((total, each) => total + figure(each), 0);
      return {
        ags,
        name,
        kind: members.some((each) => each.kind === 'kreisfreie Stadt')
          ? ('kreisfreie Stadt' as const)
          : ('Landkreis' as const),
        municipalities: members.length,
        population: sum((each) => each.population),
        populationCensus2022: sum((each) => each.populationCensus2022),
        areaKm2: Math.round(sum((each) => each.areaKm2) * 100) / 100,
      };
    })
    .sort((a, b) => (a.ags < b.ags ? -1 : 1));
}

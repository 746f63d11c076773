import { STATE_KEY } from '../../src/lib/region/constants.ts';
import { readFigures } from '../boundaries/boundaries-step.ts';
import type { CensusRow } from '../../src/lib/municipalities/census.ts';
import { recordsJson } from '../step/records.ts';
import { CENSUS_CHILDREN, CENSUS_FAMILIES } from '../step/sources.ts';
import type { Step } from '../step/step.ts';
import { readChildren } from './children.ts';
import { readFamilies } from './families.ts';

/** Derives `census.json` from the census tables: Land, districts and municipalities, each as published. */
export const censusStep: Step = {
  name: 'familien',
  async run(derived) {
    const figures = readFigures(derived);
    const [children, families] = [await readChildren(figures), await readFamilies(figures)];
    const keys = [STATE_KEY, ...[...figures.districts, ...figures.municipalities].map((each) => each.ags)];
    const rows = keys.flatMap((key): CensusRow[] => {
      const [young, homes] = [children.get(key), families.get(key)];
      return young && homes
        ? [
            {
              key,
              population: young.population,
              under3: young.u3,
              from3To5: young['3_5'],
              from6To9: young['6_9'],
              couplesWithChildren: homes.couples_with_children,
              singleParents: homes.single_parents,
            },
          ]
        : [];
    });
    return [{ path: 'census.json', content: recordsJson(rows), sources: [CENSUS_CHILDREN, CENSUS_FAMILIES] }];
  },
};

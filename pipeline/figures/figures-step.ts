import { inRegion } from '../../config/region-folder.js';
import { readFact } from '../step/fact-file.ts';
import { recordsJson } from '../step/records.ts';
import {
  CENSUS_2022,
  CENTRAL_PLACE_SOURCES,
  CHILDREN_IN_SGB2,
  MUNICIPALITY_REGISTER,
} from '../step/sources.ts';
import type { Step } from '../step/step.ts';
import { sumDistricts } from './districts.ts';
import { withIndicators } from './indicators.ts';
import { readMunicipalities } from './municipalities.ts';

export const FIGURES_FILE = inRegion('facts/municipalities.csv');
const INDICATORS_FILE = inRegion('facts/district-indicators.csv');

/**
 * Derives `municipalities.json` and `districts.json` from `facts/municipalities.csv` and
 * `facts/district-indicators.csv`.
 */
export const figuresStep: Step = {
  name: 'zahlen',
  async run() {
    const municipalities = readMunicipalities(FIGURES_FILE, await readFact(FIGURES_FILE));
    const districts = withIndicators(
      INDICATORS_FILE,
      await readFact(INDICATORS_FILE),
      sumDistricts(FIGURES_FILE, municipalities),
    );
    return [
      {
        path: 'municipalities.json',
        content: recordsJson(municipalities),
        sources: [MUNICIPALITY_REGISTER, CENSUS_2022, ...CENTRAL_PLACE_SOURCES],
      },
      {
        path: 'districts.json',
        content: recordsJson(districts),
        sources: [MUNICIPALITY_REGISTER, CENSUS_2022, CHILDREN_IN_SGB2],
      },
    ];
  },
};

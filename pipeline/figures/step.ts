import { readFile } from 'node:fs/promises';
import { inRegion } from '../../config/region-folder.js';
import { recordsJson } from '../step/records.ts';
import { CENSUS_2022, MUNICIPALITY_REGISTER, CENTRAL_PLACES } from '../step/sources.ts';
import type { Step } from '../step/step.ts';
import { sumDistricts } from './districts.ts';
import { readMunicipalities } from './municipalities.ts';

export const FIGURES_FILE = inRegion('facts/municipalities.csv');

/** `data/facts/municipalities.csv` → `municipalities.json` and `districts.json`. */
export const figuresStep: Step = {
  name: 'zahlen',
  async run() {
    const municipalities = readMunicipalities(FIGURES_FILE, await readFile(FIGURES_FILE, 'utf8'));
    const districts = sumDistricts(FIGURES_FILE, municipalities);
    return [
      {
        path: 'municipalities.json',
        content: recordsJson(municipalities),
        sources: [MUNICIPALITY_REGISTER, CENSUS_2022, ...CENTRAL_PLACES],
      },
      {
        path: 'districts.json',
        content: recordsJson(districts),
        sources: [MUNICIPALITY_REGISTER, CENSUS_2022],
      },
    ];
  },
};

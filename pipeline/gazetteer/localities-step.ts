import { inRegion } from '../../config/region-folder.js';
import type { GazetteerFile } from '../../src/lib/municipalities/places/gazetteer.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { finderOf } from '../sites/sites-step.ts';
import { readFact } from '../step/fact-file.ts';
import { MUNICIPALITY_REGISTER, TRANSIT_STOPS } from '../step/sources.ts';
import type { Step } from '../step/step.ts';
import { readStops } from '../transit/read-stops.ts';
import { deriveLocalities, writeLocalities } from './localities.ts';

const STOPS_FILE = inRegion('facts/transit-stops.csv');
const GAZETTEER = 'gazetteer.json';
const CREDIT = `${TRANSIT_STOPS.attribution}; daraus abgeleitet, unter ODbL 1.0`;

/** Derives `localities.json`, villages and quarters that only stops name, from stops and gazetteer. */
export const localitiesStep: Step = {
  name: 'ortsteile',
  async run(derived) {
    const gazetteer = derived(GAZETTEER);
    if (gazetteer === undefined)
      throw new DataProblem(
        inRegion(`derived/${GAZETTEER}`),
        'die Datei fehlt',
        'Sie entsteht mit: npm run data -- --only orte',
      );
    const stops = readStops(STOPS_FILE, await readFact(STOPS_FILE), finderOf(derived));
    const file = deriveLocalities(stops, JSON.parse(gazetteer) as GazetteerFile, [CREDIT]);
    return [
      {
        path: 'localities.json',
        content: writeLocalities(file),
        sources: [TRANSIT_STOPS, MUNICIPALITY_REGISTER],
      },
    ];
  },
};

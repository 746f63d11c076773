import { inRegion } from '../../config/region-folder.js';
import type { BoundaryTopology } from '../../src/lib/geo/topology.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { recordsJson } from '../step/records.ts';
import { BOUNDARY_CHANGES, MUNICIPALITY_REGISTER, CENTRAL_PLACE_SOURCES } from '../step/sources.ts';
import type { Step } from '../step/step.ts';
import { readFigures } from '../boundaries/boundaries-step.ts';
import { mapNames } from './names.ts';

const BOUNDARIES = 'boundaries.topo.json';

/** Derives `map-names.json`, the names on the live map, from figures and boundaries. */
export const namesStep: Step = {
  name: 'namen',
  run(derived) {
    const boundaries = derived(BOUNDARIES);
    if (boundaries === undefined) {
      throw new DataProblem(
        inRegion(`derived/${BOUNDARIES}`),
        'die Datei fehlt',
        'Sie entsteht mit: npm run data -- --only grenzen',
      );
    }
    const { municipalities, districts } = readFigures(derived);
    const names = mapNames(municipalities, districts, JSON.parse(boundaries) as BoundaryTopology);
    const sources = [MUNICIPALITY_REGISTER, ...CENTRAL_PLACE_SOURCES, BOUNDARY_CHANGES];
    return Promise.resolve([{ path: 'map-names.json', content: recordsJson(names), sources }]);
  },
};

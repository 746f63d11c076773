/** What the planner's pages need of the derived data, and the model that their prerendered figures are computed with. */
import { straightLineModel } from '../coverage/distance-model.ts';
import type { PackedGrid } from '../coverage/population-grid.ts';
import { gridOf, planningData } from '../planning/planning-data.ts';
import { censusOf } from './census.ts';
import { districts, municipalities, sites, TOTAL_SITES } from './derived.ts';
import { formerKeys } from './gazetteer.ts';
import { knownSitesOf } from './known-sites.ts';
import { populationGridText } from './population-grid.ts';

export const planning = planningData(
  sites,
  municipalities,
  districts,
  TOTAL_SITES,
  knownSitesOf,
  censusOf,
  formerKeys,
);
export const planningModel = straightLineModel(
  gridOf(JSON.parse(populationGridText) as PackedGrid, planning.places),
);

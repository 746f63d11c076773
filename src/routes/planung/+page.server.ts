import { planningData } from '$lib/planning/planning-data.ts';
import { districtShapes } from '$lib/drawing/choropleth/district-shapes.ts';
import { boundaries } from '$lib/server/boundaries.ts';
import { districts, municipalities, sites, TOTAL_SITES } from '$lib/server/derived.ts';
import { knownSitesOf } from '$lib/server/known-sites.ts';

export const load = () => ({
  planning: planningData(sites, municipalities, districts, TOTAL_SITES, knownSitesOf),
  districts: districtShapes(boundaries, municipalities),
});

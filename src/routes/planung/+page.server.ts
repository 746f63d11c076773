import { planningData } from '$lib/planning/planning-data.ts';
import { districtShapes } from '$lib/drawing/choropleth/district-shapes.ts';
import { boundaries } from '$lib/server/boundaries.ts';
import { districts, municipalities, sites, TOTAL_SITES } from '$lib/server/derived.ts';

export const load = () => ({
  planning: planningData(sites, municipalities, districts, TOTAL_SITES),
  districts: districtShapes(boundaries, municipalities),
});

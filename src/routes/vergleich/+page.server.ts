import { planningData } from '$lib/planning/data.ts';
import { districtShapes } from '$lib/planning/drawing/districts.ts';
import { pageBoundaries } from '$lib/server/boundaries.ts';
import { pageDistricts, pageMunicipalities, plannedSites, TOTAL_SITES } from '$lib/server/derived.ts';

export const load = () => ({
  planning: planningData(plannedSites, pageMunicipalities, pageDistricts, TOTAL_SITES),
  districts: districtShapes(pageBoundaries, pageMunicipalities),
});

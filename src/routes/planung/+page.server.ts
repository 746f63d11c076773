import { districtShapes } from '$lib/drawing/choropleth/district-shapes.ts';
import { DEFAULT_PLAN } from '$lib/planning/plan/plan-query.ts';
import { computePlan } from '$lib/planning/plan/plan.ts';
import { boundaries } from '$lib/server/boundaries.ts';
import { municipalities } from '$lib/server/derived.ts';
import { planning, planningModel } from '$lib/server/planning.ts';

export const load = () => ({
  planning,
  districts: districtShapes(boundaries, municipalities),
  initial: computePlan(planning, DEFAULT_PLAN, planningModel),
});

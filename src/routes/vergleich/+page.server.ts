import { districtShapes } from '$lib/drawing/choropleth/district-shapes.ts';
import { DEFAULT_COMPARE } from '$lib/planning/compare/compare-query.ts';
import { comparisonOf } from '$lib/planning/compare/comparison.ts';
import { boundaries } from '$lib/server/boundaries.ts';
import { municipalities } from '$lib/server/derived.ts';
import { planning, planningModel } from '$lib/server/planning.ts';

export const load = () => ({
  planning,
  districts: districtShapes(boundaries, municipalities),
  initial: comparisonOf(planning, DEFAULT_COMPARE, planningModel),
});

import type { PlanningData } from '../planning-data.ts';
import { WHOLE_MAP, viewBoxOf, type ViewBox } from '../../drawing/choropleth/view-box.ts';
import type { Plan } from './plan.ts';

/** Returns the view box of the planned district, or of the whole Land; used by page and image. */
export function planViewBox(data: PlanningData, plan: Plan, district: string): ViewBox {
  if (district === '') return WHOLE_MAP;
  return viewBoxOf(plan.members.map((index) => data.places[index]).filter((each) => each !== undefined));
}

import type { PlanningData } from '../planning-data.ts';
import { WHOLE_MAP, viewBoxOf, type ViewBox } from '../drawing/view-box.ts';
import type { Plan } from './plan.ts';

/** The part of the map that a plan is about: its district, or the whole region. Page and picture show the same. */
export function planViewBox(data: PlanningData, plan: Plan, district: string): ViewBox {
  if (district === '') return WHOLE_MAP;
  return viewBoxOf(plan.members.map((index) => data.places[index]).filter((each) => each !== undefined));
}

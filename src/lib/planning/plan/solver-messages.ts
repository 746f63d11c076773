import type { TravelResult, TravelTimes } from '../../coverage/travel-times.ts';
import type { PlanningPlace } from '../planning-data.ts';
import type { Goal, Method } from './plan-query.ts';

/** Request: search places for the next sites. */
export interface SitingQuestion {
  readonly kind: 'site';
  readonly goal: Goal;
  readonly method: Method;
  readonly count: number;
  readonly radius: number;
  /** Municipalities of the plan: demands and candidates. */
  readonly places: readonly Pick<PlanningPlace, 'ags' | 'lon' | 'lat'>[];
  readonly weights: Float64Array;
  /** Current cost of each place, km or minutes; Infinity if no site is reachable. */
  readonly current: Float64Array;
  /** Travel times with the keys of their rows; undefined for straight-line distances. */
  readonly travel: { readonly times: TravelTimes; readonly origins: readonly string[] } | undefined;
}

/** Request: parse a travel time file. */
export interface TravelQuestion {
  readonly kind: 'travel';
  readonly text: string;
  readonly origins: readonly string[];
  readonly targets: readonly string[];
}

/** Messages from the page to the worker. */
export type SolverQuestion = SitingQuestion | TravelQuestion;

/** Messages from the worker to the page. */
export type SolverAnswer =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'steps'; readonly candidates: readonly string[] }
  | { readonly kind: 'travel'; readonly result: TravelResult };

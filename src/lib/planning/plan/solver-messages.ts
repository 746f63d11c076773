import type { TravelResult, TravelTimes } from '../../coverage/travel-times.ts';
import type { PlanningPlace } from '../planning-data.ts';
import type { Goal, Method } from './plan-query.ts';

/** Where should the next sites be? */
export interface SitingQuestion {
  readonly kind: 'site';
  readonly goal: Goal;
  readonly method: Method;
  readonly count: number;
  readonly radius: number;
  /** The municipalities that count, which are the candidates too. */
  readonly places: readonly Pick<PlanningPlace, 'ags' | 'lon' | 'lat'>[];
  readonly weights: Float64Array;
  /** Cost of each place as things stand; Infinity where no site can be reached. */
  readonly current: Float64Array;
  /** Instead of straight lines, with the keys of its rows. */
  readonly travel: { readonly times: TravelTimes; readonly origins: readonly string[] } | undefined;
}

/** What does this file of travel times say? */
export interface TravelQuestion {
  readonly kind: 'travel';
  readonly text: string;
  readonly origins: readonly string[];
  readonly targets: readonly string[];
}

/** What the page asks the worker. */
export type SolverQuestion = SitingQuestion | TravelQuestion;

/** What the worker answers. */
export type SolverAnswer =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'steps'; readonly candidates: readonly string[] }
  | { readonly kind: 'travel'; readonly result: TravelResult };

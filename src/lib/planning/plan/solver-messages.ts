import type { TravelResult, TravelTimes } from '../../coverage/travel-times.ts';
import type { InhabitedCells, Ranges, RoughSite } from '../../coverage/uncertainty.ts';
import type { PlanningPlace } from '../planning-data.ts';
import type { Goal, Method } from './plan-query.ts';

/** Request: search places for the next sites. */
export interface SitingQuestion {
  readonly kind: 'site';
  readonly goal: Goal;
  readonly method: Method;
  /** Largest number of sites. */
  readonly count: number;
  readonly radius: number;
  /** How many more people are to be reached (goal "genug"). */
  readonly missing: number;
  /** Municipalities of the plan: their centres are the candidates. */
  readonly places: readonly Pick<PlanningPlace, 'ags' | 'lon' | 'lat'>[];
  /** Demands, one entry each: degrees, people, cost of the nearest site today (Infinity if there is none), place in `places`. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly weights: Float64Array;
  readonly current: Float64Array;
  readonly placeOf: Uint16Array;
  /** Travel times with the keys of their rows; undefined for straight-line distances. */
  readonly travel: { readonly times: TravelTimes; readonly origins: readonly string[] } | undefined;
  /** Seconds after which an exact search ends with what it has. */
  readonly seconds: number;
}

/** Request: parse a travel time file. */
export interface TravelQuestion {
  readonly kind: 'travel';
  readonly text: string;
  readonly origins: readonly string[];
  readonly targets: readonly string[];
}

/** Request: how sure the figures of today and of the plan are. */
export interface RangeQuestion {
  readonly kind: 'range';
  readonly cells: InhabitedCells;
  /** Sites of today, and with the plan. */
  readonly states: readonly (readonly RoughSite[])[];
  readonly radius: number;
  /** Edge of a cell, km. */
  readonly cellKm: number;
}

/** Messages from the page to the worker. */
export type SolverQuestion = SitingQuestion | TravelQuestion | RangeQuestion;

/**
 * What an exact search proved, in the goal's own unit: people, people × km, km of the farthest person, or sites. `found` is of
 * the proposal, nothing is better than `bound`.
 */
export interface Proof {
  readonly proven: boolean;
  readonly found: number;
  readonly bound: number;
}

/** Messages from the worker to the page. */
export type SolverAnswer =
  /** Relative distance (0 to 1) of the best set found to the proven bound; undefined while none is known. */
  | { readonly kind: 'progress'; readonly gap: number | undefined }
  | { readonly kind: 'steps'; readonly candidates: readonly string[]; readonly proof: Proof | undefined }
  | { readonly kind: 'range'; readonly ranges: readonly Ranges[] }
  | { readonly kind: 'travel'; readonly result: TravelResult };

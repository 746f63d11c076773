import type { TravelResult, TravelTimes } from '../../coverage/travel-times.ts';
import type { InhabitedCells, Ranges, RoughSite } from '../../coverage/uncertainty.ts';
import type { PlanningPlace } from '../planning-data.ts';
import type { Goal, Method } from './plan-query.ts';

/** Request: search places for further sites. */
export interface SitingQuestion {
  readonly kind: 'site';
  readonly goal: Goal;
  readonly method: Method;
  /** Largest number of sites. */
  readonly count: number;
  readonly radius: number;
  /** Number of additional people to reach (goal "genug"). */
  readonly missing: number;
  /** Municipalities of the plan; their centres are the candidates. */
  readonly places: readonly Pick<PlanningPlace, 'ags' | 'lon' | 'lat'>[];
  /**
   * Demands, one entry per cell: degrees, people (`weights`), cost of the nearest site of the plan (Infinity if there
   * is none), index in `places`.
   */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly weights: Float64Array;
  readonly current: Float64Array;
  readonly placeOf: Uint16Array;
  /** Travel times with the keys of their rows; undefined for straight-line distances. */
  readonly travel: { readonly times: TravelTimes; readonly origins: readonly string[] } | undefined;
  /** Time limit of an exact search, seconds. */
  readonly seconds: number;
}

/** Request: parse a travel time file. */
export interface TravelQuestion {
  readonly kind: 'travel';
  readonly text: string;
  readonly origins: readonly string[];
  readonly targets: readonly string[];
}

/** Request: compute ranges of the figures, today and with the plan. */
export interface RangeQuestion {
  readonly kind: 'range';
  readonly cells: InhabitedCells;
  /** Sites today, and sites with the plan. */
  readonly states: readonly (readonly RoughSite[])[];
  readonly radius: number;
  /** Edge of a cell, km. */
  readonly cellKm: number;
}

/** Messages from the page to the worker. */
export type SolverQuestion = SitingQuestion | TravelQuestion | RangeQuestion;

/**
 * Result of an exact search in the unit of the goal: people, people × km, km of the farthest person, or number of
 * sites. `found` is the proposal's value, `bound` the best possible one.
 */
export interface Proof {
  readonly proven: boolean;
  readonly found: number;
  readonly bound: number;
}

/** Messages from the worker to the page. */
export type SolverAnswer =
  /** The instant answer, before an exact search begins. */
  | { readonly kind: 'first'; readonly candidates: readonly string[] }
  /** Relative gap (0 to 1) between the best set found and the bound; undefined as long as no bound is known. */
  | { readonly kind: 'progress'; readonly gap: number | undefined }
  | { readonly kind: 'steps'; readonly candidates: readonly string[]; readonly proof: Proof | undefined }
  | { readonly kind: 'range'; readonly ranges: readonly Ranges[] }
  | { readonly kind: 'travel'; readonly result: TravelResult };

/** Computes a plan: coverage before and after, gain of each proposed step (pure functions). */
import { nearestOf } from '../../geo/distance.ts';
import {
  coverageFigures,
  gapsOf,
  nearestCosts,
  type Cost,
  type CoverageFigures,
  type Facility,
} from '../../coverage/coverage.ts';
import type { PlanningData, PlanningSite } from '../planning-data.ts';
import { populationsOf } from '../population.ts';
import { chooseSites } from '../site-choice.ts';
import type { PlannedToken, PlanQuery } from './plan-query.ts';

/** A planned site with the name of the nearest municipality. */
export interface PlannedSite extends Facility {
  readonly token: PlannedToken;
  /** Number on the map, from 1. */
  readonly number: number;
  readonly near: string;
}

/** One step of a proposal with its gain after the previous steps. */
export interface ProposalStep extends Facility {
  readonly name: string;
  /** Additional inhabitants within the radius. */
  readonly gain: number;
  /** Share within the radius after this step (0 to 1). */
  readonly share: number;
  /** Mean cost after this step; undefined while some inhabitants reach no site. */
  readonly mean: number | undefined;
}

/** Within the radius before and after, only after, only before, or neither. */
export type Reached = 'nah' | 'neu' | 'verloren' | 'luecke';

export interface Plan {
  readonly sites: readonly PlanningSite[];
  readonly kept: readonly PlanningSite[];
  readonly removed: readonly PlanningSite[];
  readonly planned: readonly PlannedSite[];
  /** Indices into `PlanningData.places` of the planned area. */
  readonly members: readonly number[];
  readonly populations: readonly number[];
  readonly nearestBefore: Float64Array;
  readonly nearest: Float64Array;
  readonly before: CoverageFigures;
  readonly after: CoverageFigures;
  readonly reached: readonly Reached[];
  /** Members beyond the radius, by population, descending. */
  readonly gaps: readonly number[];
  readonly proposal: readonly ProposalStep[];
}

/** Resolves a token; undefined for an unknown key. */
function plannedSite(data: PlanningData, token: PlannedToken): Omit<PlannedSite, 'number'> | undefined {
  const [lat, lon] = token.split('/').map(Number);
  if (lat !== undefined && lon !== undefined) {
    const near = nearestOf(data.places, { lon, lat });
    return near && { id: token, token, ags: near.ags, lon, lat, near: near.name };
  }
  const place = data.places.find((each) => each.ags === token);
  return place && { id: token, token, ags: place.ags, lon: place.lon, lat: place.lat, near: place.name };
}

function reachedBy(before: number, after: number, radius: number): Reached {
  if (after <= radius) return before <= radius ? 'nah' : 'neu';
  return before <= radius ? 'verloren' : 'luecke';
}

/** Computes a plan; `cost` returns straight-line km or loaded travel minutes. */
export function computePlan(data: PlanningData, query: PlanQuery, cost: Cost): Plan {
  const { radius } = query;
  const populations = populationsOf(data.places, query.base);
  const sites = chooseSites(data.sites, query.choice);
  const kept = sites.filter((site) => !query.removed.includes(site.id));
  const planned = query.planned
    .map((token) => plannedSite(data, token))
    .filter((each) => each !== undefined)
    .map((each, index) => ({ ...each, number: index + 1 }));
  const members = data.places.flatMap((place, index) =>
    query.district === '' || place.districtAgs === query.district ? [index] : [],
  );
  const inside = new Set(members.map((each) => data.places[each]?.ags));
  const figuresOf = (nearest: Float64Array, facilities: readonly Facility[]): CoverageFigures => {
    const here = facilities.filter((each) => inside.has(each.ags)).length;
    return coverageFigures({ members, sites: here }, populations, nearest, [radius], radius);
  };
  const nearestBefore = nearestCosts(data.places.length, sites, cost);
  const facilities: Facility[] = [...kept, ...planned];
  const nearest = nearestCosts(data.places.length, facilities, cost);

  const proposal: ProposalStep[] = [];
  let now = nearest;
  let covered = figuresOf(now, facilities).within[0]?.inhabitants ?? 0;
  for (const ags of query.proposal) {
    const place = data.places.find((each) => each.ags === ags);
    if (!place) continue;
    const facility: Facility = { id: ags, ags, lon: place.lon, lat: place.lat };
    const alone = nearestCosts(data.places.length, [facility], cost);
    now = now.map((each, index) => Math.min(each, alone[index] ?? Infinity));
    const { within, mean } = figuresOf(now, []);
    const inhabitants = within[0]?.inhabitants ?? 0;
    proposal.push({
      ...facility,
      name: place.name,
      gain: inhabitants - covered,
      share: within[0]?.share ?? 0,
      mean,
    });
    covered = inhabitants;
  }

  return {
    sites,
    kept,
    removed: sites.filter((site) => query.removed.includes(site.id)),
    planned,
    members,
    populations,
    nearestBefore,
    nearest,
    before: figuresOf(nearestBefore, sites),
    after: figuresOf(nearest, facilities),
    reached: data.places.map((_, index) =>
      reachedBy(nearestBefore[index] ?? Infinity, nearest[index] ?? Infinity, radius),
    ),
    gaps: gapsOf(members, populations, nearest, radius),
    proposal,
  };
}

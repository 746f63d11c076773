/** What a plan changes: coverage before and after, step by step; pure, so that page, map and files agree. */
import { distanceKm, type LonLat } from '../../geo/distance.ts';
import {
  coverageFigures,
  gapsOf,
  nearestCosts,
  type Cost,
  type CoverageFigures,
  type Supply,
} from '../../coverage/coverage.ts';
import type { PlanningData, PlanningSite } from '../planning-data.ts';
import { populationsOf } from '../population.ts';
import { chooseSites } from '../site-choice.ts';
import type { PlannedToken, PlanQuery } from './plan-query.ts';

/** A site that is only thought of, with the municipality centre nearest to it. */
export interface PlannedSite extends Supply {
  readonly token: PlannedToken;
  /** 1, 2, 3 … as on the map. */
  readonly number: number;
  readonly near: string;
}

/** One step of a proposal: where, and what it adds after the steps before it. */
export interface ProposalStep extends Supply {
  readonly name: string;
  /** Inhabitants newly within the radius. */
  readonly gain: number;
  /** Share within the radius after this step (0 to 1). */
  readonly share: number;
  /** Mean cost after this step; undefined while somebody cannot reach any site. */
  readonly mean: number | undefined;
}

/** How a municipality stands: near before and after, near only now, near no more, never near. */
export type Reached = 'nah' | 'neu' | 'verloren' | 'luecke';

export interface Plan {
  readonly sites: readonly PlanningSite[];
  readonly kept: readonly PlanningSite[];
  readonly removed: readonly PlanningSite[];
  readonly planned: readonly PlannedSite[];
  /** Places in the list of municipalities that the plan is for. */
  readonly members: readonly number[];
  readonly populations: readonly number[];
  readonly nearestBefore: Float64Array;
  readonly nearest: Float64Array;
  readonly before: CoverageFigures;
  readonly after: CoverageFigures;
  readonly reached: readonly Reached[];
  /** Members beyond the radius, most inhabitants first. */
  readonly gaps: readonly number[];
  readonly proposal: readonly ProposalStep[];
}

/** The municipality whose centre is nearest. */
export function nearestPlace(data: PlanningData, point: LonLat): { ags: string; name: string } {
  let best = data.places[0];
  let shortest = Infinity;
  for (const place of data.places) {
    const km = distanceKm(place, point);
    if (km < shortest) [best, shortest] = [place, km];
  }
  return { ags: best?.ags ?? '', name: best?.name ?? '' };
}

/** Turns a token into a site; undefined for a key that does not exist. */
function plannedSite(data: PlanningData, token: PlannedToken): Omit<PlannedSite, 'number'> | undefined {
  const [lat, lon] = token.split('/').map(Number);
  if (lat !== undefined && lon !== undefined) {
    const near = nearestPlace(data, { lon, lat });
    return { id: token, token, ags: near.ags, lon, lat, near: near.name };
  }
  const place = data.places.find((each) => each.ags === token);
  return place && { id: token, token, ags: place.ags, lon: place.lon, lat: place.lat, near: place.name };
}

function reachedBy(before: number, after: number, radius: number): Reached {
  if (after <= radius) return before <= radius ? 'nah' : 'neu';
  return before <= radius ? 'verloren' : 'luecke';
}

/** Works a plan out. `cost` is straight lines or loaded travel times. */
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
  const figuresOf = (nearest: Float64Array, supplies: readonly Supply[]): CoverageFigures => {
    const here = supplies.filter((each) => inside.has(each.ags)).length;
    return coverageFigures({ members, sites: here }, populations, nearest, [radius], radius);
  };
  const nearestBefore = nearestCosts(data.places.length, sites, cost);
  const supplies: Supply[] = [...kept, ...planned];
  const nearest = nearestCosts(data.places.length, supplies, cost);

  const proposal: ProposalStep[] = [];
  let now = nearest;
  let covered = figuresOf(now, supplies).within[0]?.inhabitants ?? 0;
  for (const ags of query.proposal) {
    const place = data.places.find((each) => each.ags === ags);
    if (!place) continue;
    const supply: Supply = { id: ags, ags, lon: place.lon, lat: place.lat };
    const alone = nearestCosts(data.places.length, [supply], cost);
    now = now.map((each, index) => Math.min(each, alone[index] ?? Infinity));
    const { within, mean } = figuresOf(now, []);
    const inhabitants = within[0]?.inhabitants ?? 0;
    proposal.push({
      ...supply,
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
    after: figuresOf(nearest, supplies),
    reached: data.places.map((_, index) =>
      reachedBy(nearestBefore[index] ?? Infinity, nearest[index] ?? Infinity, radius),
    ),
    gaps: gapsOf(members, populations, nearest, radius),
    proposal,
  };
}

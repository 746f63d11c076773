/** Computes a plan: coverage before and after, gain of each proposed step (pure functions). */
import type { DistanceModel, Facility } from '../../coverage/distance-model.ts';
import {
  coverageOfAreas,
  NOBODY,
  peopleWithin,
  type CoverageFigures,
  type PeopleByCell,
} from '../../coverage/grid-coverage.ts';
import { nearestOf } from '../../geo/distance.ts';
import type { PlanningData, PlanningSite } from '../planning-data.ts';
import { peopleOf } from '../population.ts';
import { chooseSites } from '../site-choice.ts';
import { factorsOf, weighted, weightsInWords } from '../weighting.ts';
import { gapsOf, type Gap } from './gaps.ts';
import type { PlanQuery } from './plan-query.ts';
import type { PlannedToken } from './planned-token.ts';
import { proposalOf, type ProposalStep } from './proposal.ts';

/** A planned site; `near` is the name of the nearest municipality. */
export interface PlannedSite extends Facility {
  readonly token: PlannedToken;
  /** Number on the map, from 1. */
  readonly number: number;
  readonly near: string;
}

/**
 * Share of a municipality within the radius with the plan: everybody, at least half, less than half, nobody. If the
 * plan changes it: more people ("neu") or fewer ("verloren") than today.
 */
export type Reached = 'alle' | 'viele' | 'wenige' | 'niemand' | 'neu' | 'verloren';

/** Radius beyond which a way counts as far, km or minutes. */
export const FAR = 20;

export interface Plan {
  readonly sites: readonly PlanningSite[];
  readonly kept: readonly PlanningSite[];
  readonly removed: readonly PlanningSite[];
  readonly planned: readonly PlannedSite[];
  /** Indices of the planned area's municipalities in `PlanningData.places`. */
  readonly members: readonly number[];
  /** Number of sites in the planned area, kept and planned. */
  readonly inArea: { readonly kept: number; readonly planned: number };
  /**
   * People of each municipality; `reachedBefore` and `reached` count those within the radius today and with the plan.
   */
  readonly people: readonly number[];
  readonly reachedBefore: readonly number[];
  readonly reached: readonly number[];
  /** Figures within the radius and within `FAR`. */
  readonly before: CoverageFigures;
  readonly after: CoverageFigures;
  /** Municipalities with people beyond the radius, most people first. */
  readonly gaps: readonly Gap[];
  readonly proposal: readonly ProposalStep[];
  /** People without a site within the radius even with the proposal; empty without a proposal. */
  readonly leftOver: readonly Gap[];
  /** What the weights do: who counts most and least, and the shares within the radius if all people counted equally. */
  readonly weights: { readonly words: string; readonly before: number; readonly after: number } | undefined;
  /** True if each municipality is one point. */
  readonly coarse: boolean;
}

/** Parts of a plan that do not depend on the planned sites. */
export interface PlanBase {
  /** People with weights; `plain` has them without. */
  readonly people: PeopleByCell;
  readonly plain: PeopleByCell;
  /** Who counts most and least; undefined without weights. */
  readonly weightsInWords: string | undefined;
  readonly sites: readonly PlanningSite[];
  readonly members: readonly number[];
  readonly nearest: Float64Array;
  readonly figures: CoverageFigures;
  readonly reached: readonly number[];
}

/** Returns the site of a token without its number; undefined for an unknown key. */
function plannedSite(data: PlanningData, token: PlannedToken): Omit<PlannedSite, 'number'> | undefined {
  const [lat, lon] = token.split('/').map(Number);
  if (lat !== undefined && lon !== undefined) {
    const near = nearestOf(data.places, { lon, lat });
    return near && { id: token, token, ags: near.ags, lon, lat, near: near.name };
  }
  const place = data.places.find((each) => each.ags === token);
  return place && { id: token, token, ags: place.ags, lon: place.lon, lat: place.lat, near: place.name };
}

/** Returns the state of a municipality on the map. */
export function reachedOf({ people, reachedBefore, reached }: Plan, index: number): Reached {
  const now = reached[index] ?? 0;
  const change = now - (reachedBefore[index] ?? 0);
  if (Math.abs(change) >= NOBODY) return change > 0 ? 'neu' : 'verloren';
  const all = people[index] ?? 0;
  if (all - now < NOBODY) return 'alle';
  if (now < NOBODY) return 'niemand';
  return now >= all / 2 ? 'viele' : 'wenige';
}

/** Rounds to a thousandth, to shorten the numbers embedded in the page. */
const rounded = (values: Float64Array): number[] =>
  Array.from(values, (each) => Math.round(each * 1000) / 1000);

function figuresIn(
  model: DistanceModel,
  people: PeopleByCell,
  nearest: Float64Array,
  members: readonly number[],
  radius: number,
): CoverageFigures {
  const areaOf = new Int16Array(model.grid.ags.length).fill(-1);
  for (const each of members) areaOf[each] = 0;
  const areas = { count: 1, areaOf };
  const [figures] = coverageOfAreas(model.grid, people, nearest, areas, [radius, FAR], radius);
  // There is one area and so one entry.
  return figures as CoverageFigures;
}

/** Computes the parts that do not depend on the planned sites. */
export function planBase(
  data: PlanningData,
  {
    base,
    weighting,
    choice,
    district,
    radius,
  }: Pick<PlanQuery, 'base' | 'weighting' | 'choice' | 'district' | 'radius'>,
  model: DistanceModel,
): PlanBase {
  const plain = peopleOf(data.places, model.grid, base);
  const factors = weighting === 'keine' ? undefined : factorsOf(data, plain.totals, weighting);
  const people = factors ? weighted(model.grid, plain, factors) : plain;
  const sites = chooseSites(data.sites, choice);
  const members = data.places.flatMap((place, index) =>
    district === '' || place.districtAgs === district ? [index] : [],
  );
  const nearest = model.nearest(sites);
  return {
    people,
    plain,
    weightsInWords: factors && weightsInWords(data, members, factors),
    sites,
    members,
    nearest,
    figures: figuresIn(model, people, nearest, members, radius),
    reached: rounded(peopleWithin(model.grid, people.people, nearest, radius)),
  };
}

/** A plan without a proposal, and the cost of each cell's nearest site with the plan. */
export interface PlacedPlan {
  readonly plan: Plan;
  readonly nearest: Float64Array;
}

/** Computes what the sites of a plan reach, whatever is proposed. */
export function placedPlan(
  data: PlanningData,
  query: Pick<PlanQuery, 'radius' | 'planned' | 'removed'>,
  model: DistanceModel,
  base: PlanBase,
): PlacedPlan {
  const { radius } = query;
  const { people, sites, members } = base;
  const kept = sites.filter((site) => !query.removed.includes(site.id));
  const planned = query.planned
    .map((token) => plannedSite(data, token))
    .filter((each) => each !== undefined)
    .map((each, index) => ({ ...each, number: index + 1 }));
  const inside = new Set(members.map((each) => data.places[each]?.ags));
  const inArea = (facilities: readonly Facility[]): number =>
    facilities.filter((each) => inside.has(each.ags)).length;
  const unchanged = planned.length === 0 && kept.length === sites.length;
  const nearest = unchanged ? base.nearest : model.nearest([...kept, ...planned]);

  const plan: Plan = {
    sites,
    kept,
    removed: sites.filter((site) => query.removed.includes(site.id)),
    planned,
    members,
    inArea: { kept: inArea(kept), planned: inArea(planned) },
    people: people.totals,
    reachedBefore: base.reached,
    reached: unchanged ? base.reached : rounded(peopleWithin(model.grid, people.people, nearest, radius)),
    before: base.figures,
    after: unchanged ? base.figures : figuresIn(model, people, nearest, members, radius),
    gaps: gapsOf(model.grid, people, nearest, members, radius),
    proposal: [],
    leftOver: [],
    weights:
      base.weightsInWords === undefined
        ? undefined
        : {
            words: base.weightsInWords,
            before: figuresIn(model, base.plain, base.nearest, members, radius).within[0]?.share ?? 0,
            after: figuresIn(model, base.plain, nearest, members, radius).within[0]?.share ?? 0,
          },
    coarse: model.coarse,
  };
  return { plan, nearest };
}

/** Computes a plan with its proposal. `base` and `placed` can be passed if they are already known. */
export function computePlan(
  data: PlanningData,
  query: PlanQuery,
  model: DistanceModel,
  base = planBase(data, query, model),
  { plan, nearest } = placedPlan(data, query, model, base),
): Plan {
  return { ...plan, ...proposalOf(data, query, model, base, nearest) };
}

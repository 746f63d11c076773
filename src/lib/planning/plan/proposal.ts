/** Computes the gains of a proposal step by step (pure functions). */
import type { DistanceModel, Facility } from '../../coverage/distance-model.ts';
import { NOBODY } from '../../coverage/grid-coverage.ts';
import type { PopulationGrid } from '../../coverage/population-grid.ts';
import type { PlanningData } from '../planning-data.ts';
import { gapsOf, type Gap } from './gaps.ts';
import type { PlanQuery } from './plan-query.ts';
import type { PlanBase } from './plan.ts';

/** A step of a proposal with its gain after the previous steps. */
export interface ProposalStep extends Facility {
  readonly name: string;
  /** Additional people within the radius. */
  readonly gain: number;
  /** Share within the radius after this step (0 to 1). */
  readonly share: number;
  /** Mean and largest cost after this step; undefined as long as somebody reaches no site. */
  readonly mean: number | undefined;
  readonly farthest: number | undefined;
}

/** Returns people within the radius, mean and largest cost for some municipalities. */
function briefFigures(
  { start }: PopulationGrid,
  people: Float64Array,
  costs: Float64Array,
  members: readonly number[],
  radius: number,
): { within: number; mean: number; farthest: number } {
  let [within, total, travelled, farthest] = [0, 0, 0, 0];
  for (const member of members) {
    const end = start[member + 1] as number;
    for (let cell = start[member] as number; cell < end; cell += 1) {
      const here = people[cell] as number;
      if (here === 0) continue;
      const cost = costs[cell] as number;
      total += here;
      travelled += here * cost;
      if (cost > farthest) farthest = cost;
      if (cost <= radius) within += here;
    }
  }
  return { within, mean: travelled / total, farthest };
}

/** True if somebody in the municipalities has a lower cost afterwards. */
function anyNearer(
  { start }: PopulationGrid,
  people: Float64Array,
  before: Float64Array,
  after: Float64Array,
  members: readonly number[],
): boolean {
  return members.some((member) => {
    const end = start[member + 1] as number;
    for (let cell = start[member] as number; cell < end; cell += 1)
      if (people[cell] !== 0 && (after[cell] as number) < (before[cell] as number)) return true;
    return false;
  });
}

/**
 * Computes each step of the query's proposal, and the gaps that remain after the last one. Leaves out places of a link
 * that bring nothing towards its goal, such as those of another district.
 */
export function proposalOf(
  data: PlanningData,
  query: PlanQuery,
  model: DistanceModel,
  base: PlanBase,
  nearest: Float64Array,
): { readonly proposal: readonly ProposalStep[]; readonly leftOver: readonly Gap[] } {
  const figuresAt = (costs: Float64Array) =>
    briefFigures(model.grid, base.people.people, costs, base.members, query.radius);
  let now = nearest;
  let covered = query.proposal.length > 0 ? figuresAt(now).within : 0;
  const proposal = query.proposal.flatMap((ags): ProposalStep[] => {
    const place = data.places.find((each) => each.ags === ags);
    if (!place) return [];
    const facility: Facility = { id: ags, ags, lon: place.lon, lat: place.lat };
    const next = model.nearer(now, facility);
    const { within, mean, farthest } = figuresAt(next);
    const gain = within - covered;
    const useful =
      query.goal === 'median' || query.goal === 'weiteste'
        ? anyNearer(model.grid, base.people.people, now, next, base.members)
        : gain >= NOBODY;
    if (!useful) return [];
    now = next;
    covered = within;
    return [
      {
        ...facility,
        name: place.name,
        gain: Math.max(0, gain),
        share: base.figures.population > 0 ? Math.min(1, within / base.figures.population) : 0,
        mean: Number.isFinite(mean) ? mean : undefined,
        farthest: Number.isFinite(farthest) ? farthest : undefined,
      },
    ];
  });
  const leftOver =
    proposal.length > 0 ? gapsOf(model.grid, base.people, now, base.members, query.radius) : [];
  return { proposal, leftOver };
}

/** How far people are from facilities: straight lines from cells, or travel times from municipalities. */
import type { LonLat } from '../geo/distance.ts';
import { cellVectors, nearestSiteKm } from './grid-coverage.ts';
import type { PopulationGrid } from './population-grid.ts';

/** Where a site stands or might stand; `ags` is the municipality (8 digits) it belongs to. */
export interface Facility extends LonLat {
  readonly id: string;
  readonly ags: string;
}

/** Cost of the way from a municipality (its place in the list) to a facility, minutes; Infinity if there is none. */
export type TravelCost = (municipality: number, facility: Facility) => number;

export interface DistanceModel {
  readonly grid: PopulationGrid;
  readonly unit: 'km' | 'min';
  /** True where each municipality is one point: travel times, or a region without a grid. */
  readonly coarse: boolean;
  /** Cost of each cell's nearest facility; Infinity where no facility can be reached. */
  readonly nearest: (facilities: readonly Facility[]) => Float64Array;
}

/** Straight lines in km. */
export function straightLineModel(grid: PopulationGrid): DistanceModel {
  const vectors = cellVectors(grid);
  return {
    grid,
    unit: 'km',
    coarse: grid.length === grid.ags.length,
    nearest: (facilities) => nearestSiteKm(grid, facilities, vectors),
  };
}

/** Travel times in minutes. `grid` has one cell a municipality (`gridOfCentres`). */
export function travelModel(grid: PopulationGrid, cost: TravelCost): DistanceModel {
  return {
    grid,
    unit: 'min',
    coarse: true,
    nearest: (facilities) => {
      const nearest = new Float64Array(grid.length).fill(Infinity);
      for (const facility of facilities)
        for (let cell = 0; cell < grid.length; cell += 1)
          nearest[cell] = Math.min(nearest[cell] ?? Infinity, cost(cell, facility));
      return nearest;
    },
  };
}

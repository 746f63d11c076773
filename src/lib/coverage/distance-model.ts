/** Distances from people to facilities: straight lines from cells, or travel times from municipalities. */
import type { LonLat } from '../geo/distance.ts';
import { cellVectors, nearerWithSite, nearestSiteKm, type CellVectors } from './grid-coverage.ts';
import type { PopulationGrid } from './population-grid.ts';

/** An existing or possible site; `ags` is the key of its municipality (8 digits). */
export interface Facility extends LonLat {
  readonly id: string;
  readonly ags: string;
}

/** Returns the travel time from a municipality (its index) to a facility, minutes; Infinity if there is no way. */
export type TravelCost = (municipality: number, facility: Facility) => number;

export interface DistanceModel {
  readonly grid: PopulationGrid;
  readonly unit: 'km' | 'min';
  /** True if each municipality is one point: with travel times, or in a region without a grid. */
  readonly coarse: boolean;
  /** Returns the cost of each cell's nearest facility; Infinity if no facility can be reached. */
  readonly nearest: (facilities: readonly Facility[]) => Float64Array;
  /** Returns the costs of the nearest facility after adding one. */
  readonly nearer: (nearest: Float64Array, facility: Facility) => Float64Array;
}

/** Measures straight lines in km. The cells' vectors are computed with the first distance. */
export function straightLineModel(grid: PopulationGrid): DistanceModel {
  let vectors: CellVectors | undefined;
  const measured = (): CellVectors => (vectors ??= cellVectors(grid));
  return {
    grid,
    unit: 'km',
    coarse: grid.length === grid.ags.length,
    nearest: (facilities) => nearestSiteKm(grid, facilities, measured()),
    nearer: (nearest, facility) => nearerWithSite(nearest, facility, measured()),
  };
}

/** Measures travel times in minutes. `grid` must have one cell per municipality (`gridOfCentres`). */
export function travelModel(grid: PopulationGrid, cost: TravelCost): DistanceModel {
  const nearer = (nearest: Float64Array, facility: Facility): Float64Array =>
    nearest.map((each, cell) => Math.min(each, cost(cell, facility)));
  return {
    grid,
    unit: 'min',
    coarse: true,
    nearest: (facilities) => facilities.reduce(nearer, new Float64Array(grid.length).fill(Infinity)),
    nearer,
  };
}

/**
 * Coverage counted where people live: each inhabited cell of the census grid stands for its own people, so a municipality
 * can be covered in part. Distances are straight lines in km, from the centre of a cell to a site.
 */
import { distanceKm, type LonLat } from '../geo/distance.ts';
import type { PopulationGrid } from './population-grid.ts';

/** Radii that coverage is published for, km. */
export const COVERAGE_RADII_KM = [3, 5, 10, 20] as const;

/** Share of the people with the longest ways that "worst tenth" looks at. */
const WORST_SHARE = 0.1;

const RADIANS = Math.PI / 180;

/** Positions of cells as unit vectors; `vectors[3 * cell + axis]`. */
export type CellVectors = Float64Array;

function unitVector({ lon, lat }: LonLat): readonly [x: number, y: number, z: number] {
  const around = Math.cos(lat * RADIANS);
  return [around * Math.cos(lon * RADIANS), around * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

/** Computes the cells' unit vectors once, so that comparing distances needs no trigonometry. */
export function cellVectors(grid: PopulationGrid): CellVectors {
  const vectors = new Float64Array(grid.length * 3);
  for (let cell = 0; cell < grid.length; cell += 1)
    vectors.set(unitVector({ lon: grid.lon[cell] ?? 0, lat: grid.lat[cell] ?? 0 }), cell * 3);
  return vectors;
}

/**
 * Returns for each cell the distance to its nearest site, km; Infinity without sites. Finds the nearest site by the
 * largest dot product and measures only that distance (haversine), so that it equals `distanceKm` exactly.
 */
export function nearestSiteKm(
  grid: PopulationGrid,
  sites: readonly LonLat[],
  vectors: CellVectors = cellVectors(grid),
): Float64Array {
  const targets = sites.map(unitVector);
  const nearest = new Float64Array(grid.length).fill(Infinity);
  for (let cell = 0; cell < grid.length; cell += 1) {
    const x = vectors[3 * cell] ?? 0;
    const y = vectors[3 * cell + 1] ?? 0;
    const z = vectors[3 * cell + 2] ?? 0;
    let best = -1;
    let bestDot = -Infinity;
    for (let site = 0; site < targets.length; site += 1) {
      const [a, b, c] = targets[site] ?? [0, 0, 0];
      const dot = a * x + b * y + c * z;
      if (dot > bestDot) {
        bestDot = dot;
        best = site;
      }
    }
    const site = sites[best];
    if (site) nearest[cell] = distanceKm({ lon: grid.lon[cell] ?? 0, lat: grid.lat[cell] ?? 0 }, site);
  }
  return nearest;
}

/** Coverage of an area for one group of people. Distances in km; undefined where nobody of the group lives there. */
export interface GridCoverage {
  /** People of the group. */
  readonly people: number;
  /** People within each radius asked for, in that order. */
  readonly within: readonly number[];
  /** Mean distance over people. */
  readonly mean: number | undefined;
  /** Distance that half of the people do not exceed. */
  readonly median: number | undefined;
  /** Mean distance of the tenth of the people with the longest ways. */
  readonly worstTenth: number | undefined;
  /** Distance of the farthest inhabited cell. */
  readonly farthest: number | undefined;
}

/** Lists the cells of municipalities (places in `grid.ags`). */
export function cellsOf(grid: PopulationGrid, municipalities: readonly number[]): number[] {
  return municipalities.flatMap((each) => {
    const from = grid.start[each] ?? 0;
    const to = grid.start[each + 1] ?? from;
    return Array.from({ length: to - from }, (_, at) => from + at);
  });
}

/** Mean cost of the people at the end of `ordered` (ascending by cost) who make up `share` of the weight. */
function meanOfTail(
  ordered: readonly number[],
  km: Float64Array,
  people: ArrayLike<number>,
  count: number,
): number {
  let open = count;
  let sum = 0;
  for (let at = ordered.length - 1; at >= 0 && open > 0; at -= 1) {
    const cell = ordered[at] ?? 0;
    const taken = Math.min(open, people[cell] ?? 0);
    sum += taken * (km[cell] ?? 0);
    open -= taken;
  }
  return sum / count;
}

/**
 * Computes the coverage of some cells. `km` and `people` run over all cells of the grid; `radii` in km. A cell counts as
 * within a radius when its centre is.
 */
export function gridCoverage(
  cells: readonly number[],
  km: Float64Array,
  people: ArrayLike<number>,
  radii: readonly number[] = COVERAGE_RADII_KM,
): GridCoverage {
  const inhabited = cells
    .filter((each) => (people[each] ?? 0) > 0)
    .sort((a, b) => (km[a] ?? Infinity) - (km[b] ?? Infinity));
  const within = radii.map(() => 0);
  let total = 0;
  let travelled = 0;
  for (const cell of inhabited) {
    const here = people[cell] ?? 0;
    const distance = km[cell] ?? Infinity;
    total += here;
    travelled += here * distance;
    radii.forEach((radius, at) => {
      if (distance <= radius) within[at] = (within[at] ?? 0) + here;
    });
  }
  const last = inhabited.at(-1);
  const farthest = last === undefined ? Infinity : (km[last] ?? Infinity);
  if (!Number.isFinite(farthest))
    return {
      people: total,
      within,
      mean: undefined,
      median: undefined,
      worstTenth: undefined,
      farthest: undefined,
    };
  let passed = 0;
  const middle = inhabited.find((cell) => (passed += people[cell] ?? 0) >= total / 2);
  return {
    people: total,
    within,
    mean: travelled / total,
    median: middle === undefined ? undefined : km[middle],
    worstTenth: meanOfTail(inhabited, km, people, total * WORST_SHARE),
    farthest,
  };
}

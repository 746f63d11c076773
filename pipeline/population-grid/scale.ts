import { DataProblem } from '../../src/lib/region/data-problem.ts';
import type { MunicipalityAt } from '../sites/derive.ts';
import { groupBy } from '../step/group-by.ts';
import { apportion } from './apportion.ts';
import type { CountedCell } from './cells.ts';

/** Counts of one census that the cells of a municipality must sum to. */
export interface CensusTotals {
  readonly ags: string;
  readonly name: string;
  readonly inhabitants: number;
  readonly under15: number;
}

/** A cell with its share of its municipality's census numbers. */
export interface ScaledCell {
  readonly easting: number;
  readonly northing: number;
  readonly inhabitants: number;
  readonly under15: number;
}

/** Cells of one municipality; at least one. */
export interface MunicipalityCells {
  readonly ags: string;
  readonly cells: readonly ScaledCell[];
}

/** Largest relative difference between the sum of all cells and the census (published: -0.0084). */
const MOST_DIFFERENCE = 0.03;
/** Largest share of cells that lie in another municipality than the file says; borders differ by edition. */
const MOST_MOVED = 0.02;

/**
 * Throws a `DataProblem` if the cells' inhabitants differ too much from the census: then they belong to another area or
 * day.
 */
function checkSum(file: string, cells: readonly CountedCell[], totals: readonly CensusTotals[]): void {
  const counted = cells.reduce((sum, each) => sum + each.inhabitants, 0);
  const census = totals.reduce((sum, each) => sum + each.inhabitants, 0);
  if (Math.abs(counted / census - 1) <= MOST_DIFFERENCE) return;
  throw new DataProblem(
    file,
    `alle Zellen haben zusammen ${String(counted)} Einwohner, die Gemeinden ${String(census)}`,
    'Richtig sind Gitter und Gemeinden desselben Zensus (höchstens 3 % Unterschied)',
  );
}

/**
 * Groups cells by the municipality whose drawn area contains the centre. For a centre outside all of them (at the
 * border of the Land), uses the municipality that the file names.
 */
function located(
  file: string,
  cells: readonly CountedCell[],
  at: MunicipalityAt,
): Map<string, CountedCell[]> {
  const keyOf = ({ lon, lat, ags }: CountedCell): string => at(lon, lat)?.ags ?? ags;
  const groups = groupBy(cells, keyOf);
  const moved = [...groups].flatMap(([ags, members]) => members.filter((each) => each.ags !== ags)).length;
  if (moved <= cells.length * MOST_MOVED) return groups;
  throw new DataProblem(
    file,
    `${String(moved)} Zellen liegen in einer anderen Gemeinde, als die Datei sagt`,
    'Richtig sind Gitter und Grenzen desselben Landes',
  );
}

/** Returns children per inhabitant in the cells where both are published. */
function shareOfChildren(cells: readonly CountedCell[]): number {
  const known = cells.filter((each) => each.under15 !== undefined);
  const inhabitants = known.reduce((sum, each) => sum + each.inhabitants, 0);
  return inhabitants === 0 ? 0 : known.reduce((sum, each) => sum + (each.under15 ?? 0), 0) / inhabitants;
}

/** Scales the cells of one municipality; withheld children are estimated from the share in its other cells. */
function scaled(totals: CensusTotals, cells: readonly CountedCell[]): ScaledCell[] {
  const share = shareOfChildren(cells);
  const inhabitants = apportion(
    totals.inhabitants,
    cells.map((each) => each.inhabitants),
  );
  const under15 = apportion(
    totals.under15,
    cells.map((each) => each.under15 ?? each.inhabitants * share),
    inhabitants,
  );
  return cells
    .map(({ easting, northing }, at) => ({
      easting,
      northing,
      inhabitants: inhabitants[at] ?? 0,
      under15: under15[at] ?? 0,
    }))
    .filter((each) => each.inhabitants > 0);
}

/**
 * Scales the cells of every municipality to its census counts in whole persons: the cells give the distribution within
 * a municipality, `totals` the sum. Ordered as `totals`, cells from south to north and west to east. `file` is used in
 * messages only. Throws a `DataProblem` if a municipality has no cell or the grid does not fit the census.
 */
export function scaleToCensus(
  file: string,
  cells: readonly CountedCell[],
  at: MunicipalityAt,
  totals: readonly CensusTotals[],
): readonly MunicipalityCells[] {
  checkSum(file, cells, totals);
  const groups = located(file, cells, at);
  return totals.map((each) => {
    const members = groups.get(each.ags);
    if (!members) {
      throw new DataProblem(
        file,
        `in ${each.name} (${each.ags}) liegt keine bewohnte Zelle`,
        'Jede Gemeinde braucht mindestens eine',
      );
    }
    members.sort((a, b) => a.northing - b.northing || a.easting - b.easting);
    return { ags: each.ags, cells: scaled(each, members) };
  });
}

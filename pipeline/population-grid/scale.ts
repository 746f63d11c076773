import { DataProblem } from '../../src/lib/region/data-problem.ts';
import type { MunicipalityAt } from '../sites/derive.ts';
import { groupBy } from '../step/group-by.ts';
import { apportion } from './apportion.ts';
import type { CountedCell } from './cells.ts';

/** What the cells of a municipality must sum to: counts of one census. */
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

/** The sum of all cells and that of the census may differ by so much (published: -0.84 %), in parts of one. */
const MOST_DIFFERENCE = 0.03;
/** So many cells may have another municipality than the file says, in parts of one: borders differ by edition. */
const MOST_MOVED = 0.02;

/** The published cells must be about as many people as the census, else they are those of another area or day. */
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
 * Each cell with the municipality whose drawn area holds its centre; where that is none, because the centre lies on the
 * border of the Land, with the one that the file names.
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

/** Children per inhabitant in the cells that name them. */
function shareOfChildren(cells: readonly CountedCell[]): number {
  const known = cells.filter((each) => each.under15 !== undefined);
  const inhabitants = known.reduce((sum, each) => sum + each.inhabitants, 0);
  return inhabitants === 0 ? 0 : known.reduce((sum, each) => sum + (each.under15 ?? 0), 0) / inhabitants;
}

/** Scales one municipality; withheld children are as many as the share in its other cells says. */
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
 * The cells of every municipality, scaled to its census numbers in whole persons: cells give the pattern inside a
 * municipality, `totals` the sum. Ordered as `totals`, cells from south to north and west to east. Throws a
 * `DataProblem` where a municipality has no cell or the grid does not fit the census. `file` is only for messages.
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

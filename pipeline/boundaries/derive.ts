import type { BoundaryTopology, NeighbourTopology } from '../../src/lib/geo/topology.ts';
import type { District, Municipality } from '../../src/lib/municipalities/municipality.ts';
import { borderError, distancesToLine } from '../geometry/border-error.ts';
import { STATE_KEY } from '../../src/lib/region/constants.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { REGION } from '../step/region.ts';
import { adjacencyOf } from './adjacency.ts';
import { centresOutside } from './centres.ts';
import type { Successors } from './changes.ts';
import { checkKeys, checkRoofs, checkSizes } from './check.ts';
import { dissolve } from './dissolve.ts';
import { simplifyBoundaries, type SimplifiedBoundaries } from './simplified-boundaries.ts';
import type { Edition } from './edition.ts';
import { encode, mergeOutline } from './encode.ts';
import { BORDER_ERROR_LIMIT } from './tolerance.ts';
import type { Area } from './vg250.ts';

/** Measurements of every run, committed with the boundaries. */
export interface BoundaryReport {
  /** Distance of the original positions to the drawn municipal borders, metres. */
  readonly borderErrorMetres: { readonly max: number; readonly p99: number };
  readonly positions: { readonly original: number; readonly drawn: number };
  /** Number of borders that kept more points to avoid crossings. */
  readonly refinedBorders: number;
  /** Municipalities whose official centre lies outside their drawn border, with the distance in metres. */
  readonly centresOutside: readonly {
    readonly ags: string;
    readonly name: string;
    readonly metres: number;
  }[];
}

/** All files derived from the boundaries. */
export interface Boundaries {
  /** TopoJSON objects: municipalities, districts, state. */
  readonly state: BoundaryTopology;
  /** TopoJSON object neighbours: the surrounding Länder, on the same grid, sharing the region's border exactly. */
  readonly neighbours: NeighbourTopology;
  readonly adjacency: Readonly<Record<string, readonly string[]>>;
  readonly report: BoundaryReport;
}

/** Current names and keys that are joined to the edition. */
export interface Figures {
  readonly municipalities: readonly Municipality[];
  readonly districts: readonly District[];
}

function stateOf(
  { shared, lines, gridLines, grid }: SimplifiedBoundaries,
  districts: readonly District[],
): BoundaryTopology {
  const { municipalities } = shared;
  const roofs = districts.map(({ ags, name }) =>
    mergeOutline(
      ags,
      name,
      municipalities.filter((each) => each.ags.startsWith(ags)),
      [...lines],
    ),
  );
  const state = mergeOutline(STATE_KEY, REGION.words.de.name, municipalities, [...lines]);
  return encode({ municipalities, districts: roofs, state }, gridLines, grid) as BoundaryTopology;
}

function neighboursOf({ shared, gridLines, grid }: SimplifiedBoundaries): NeighbourTopology {
  return encode({ neighbours: shared.neighbours }, gridLines, grid) as NeighbourTopology;
}

function measured({
  shared,
  lines,
  municipal,
  refined,
}: SimplifiedBoundaries): Omit<BoundaryReport, 'centresOutside'> {
  const distances = [...municipal].flatMap((arc) =>
    distancesToLine(shared.arcs[arc] ?? [], lines[arc] ?? []),
  );
  return {
    borderErrorMetres: borderError(distances),
    positions: {
      original: distances.length,
      drawn: [...municipal].reduce((sum, arc) => sum + (lines[arc]?.length ?? 0), 0),
    },
    refinedBorders: refined,
  };
}

/**
 * Derives the drawn boundaries from an edition: dissolves by `successors`, checks (same keys as the figures, about the
 * official size, no gaps or overlaps, districts and Land exactly filled, no crossing borders), simplifies shared
 * borders and measures the error. Throws a `DataProblem` at the first failed check.
 */
export function deriveBoundaries(
  edition: Edition,
  successors: Successors,
  { municipalities, districts }: Figures,
  lands: readonly Area[],
): Boundaries {
  const names = new Map(municipalities.map((each) => [each.ags, each.name]));
  const areas = dissolve(edition.municipalities, successors).map((each) => ({
    ...each,
    name: names.get(each.ags) ?? each.name,
  }));
  checkKeys(areas, municipalities);
  checkSizes(edition.file, areas, municipalities);
  const simplified = simplifyBoundaries(edition.file, areas, lands);
  checkRoofs(edition, areas);
  const state = stateOf(simplified, districts);
  const report = measured(simplified);
  if (report.borderErrorMetres.max > BORDER_ERROR_LIMIT) {
    throw new DataProblem(
      edition.file,
      `die vereinfachten Grenzen liegen bis zu ${String(report.borderErrorMetres.max)} m daneben`,
      `Erlaubt sind ${String(BORDER_ERROR_LIMIT)} m; die Toleranz steht in pipeline/boundaries/tolerance.ts`,
    );
  }
  return {
    state,
    neighbours: neighboursOf(simplified),
    adjacency: adjacencyOf(simplified.shared.municipalities),
    report: { ...report, centresOutside: centresOutside(municipalities, state) },
  };
}

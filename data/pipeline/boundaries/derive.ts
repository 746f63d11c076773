import type { Position } from 'geojson';
import type { BoundaryTopology, NeighbourTopology } from '../../../src/lib/geo/topology.ts';
import type { District, Municipality } from '../../../src/lib/regions/municipality.ts';
import { borderError, distancesToLine } from '../geometry/border-error.ts';
import { DataProblem } from '../problem.ts';
import { adjacencyOf } from './adjacency.ts';
import { centresOutside } from './centres.ts';
import type { Successors } from './changes.ts';
import { checkCover, checkKeys, checkOutline } from './check.ts';
import { dissolve, unite } from './dissolve.ts';
import { SAXONY, type Edition } from './edition.ts';
import { encode, roofOver } from './encode.ts';
import { arcOf, arcsUsed, mosaicOf, type Mosaic } from './mosaic.ts';
import { gridOver, offGrid, simplifyMosaic, type Simplified } from './simplify.ts';
import { BORDER_ERROR_LIMIT, municipalBorder, neighbourBorder } from './tolerance.ts';
import type { Area } from './vg250.ts';

/** What is measured on every run; committed beside the boundaries. */
export interface BoundaryReport {
  /** Distance of the original positions to the drawn municipal borders, metres. */
  readonly borderErrorMetres: { readonly max: number; readonly p99: number };
  readonly positions: { readonly original: number; readonly drawn: number };
  /** Borders that had to keep more points so that none cross. */
  readonly refinedBorders: number;
  /** Municipalities whose official centre lies outside their drawn border, with the distance in metres. */
  readonly centresOutside: readonly {
    readonly ags: string;
    readonly name: string;
    readonly metres: number;
  }[];
}

/** Everything the boundaries give, ready to be written. */
export interface Boundaries {
  /** Objects municipalities, districts, state. */
  readonly saxony: BoundaryTopology;
  /** Object neighbours: the Länder around, on the same grid, sharing Saxony's border exactly. */
  readonly neighbours: NeighbourTopology;
  readonly adjacency: Readonly<Record<string, readonly string[]>>;
  readonly report: BoundaryReport;
}

/** What the edition is joined with: today's names and keys. */
export interface Figures {
  readonly municipalities: readonly Municipality[];
  readonly districts: readonly District[];
}

function checkRoofs(edition: Edition, areas: readonly Area[]): void {
  for (const roof of edition.roofs) {
    checkOutline(edition.file, unite(areas.filter((each) => each.ags.startsWith(roof.ags))), roof);
  }
  const state = unite(areas);
  if (state.flat().length === 1) return;
  throw new DataProblem(
    edition.file,
    'zwischen den Gemeinden klaffen Lücken',
    'Richtig ist ein Stand, in dem die Gemeinden Sachsen ohne Rest füllen',
  );
}

function checkLines({ crossing }: Simplified, file: string, mosaic: Mosaic): void {
  const [arc] = crossing;
  if (arc === undefined) return;
  const beside = [...mosaic.municipalities, ...mosaic.neighbours].filter((each) =>
    arcsUsed([each]).some((signed) => arcOf(signed) === arc),
  );
  throw new DataProblem(
    file,
    `die Grenze von ${beside.map((each) => `${each.name} (${each.ags})`).join(' und ')} schneidet oder berührt eine andere`,
    'Richtig sind Grenzen, die sich nur in gemeinsamen Endpunkten treffen',
  );
}

/**
 * From an edition to what is drawn: dissolves by `successors`, checks (same keys as the figures, no gaps or overlaps,
 * districts and state exactly filled, no crossing borders), simplifies on shared borders, measures. Throws a
 * `DataProblem` at the first check that fails.
 */
export function deriveBoundaries(
  edition: Edition,
  successors: Successors,
  figures: Figures,
  lands: readonly Area[],
): Boundaries {
  const named = new Map(figures.municipalities.map((each) => [each.ags, each.name]));
  const areas = dissolve(edition.municipalities, successors).map((each) => ({
    ...each,
    name: named.get(each.ags) ?? each.name,
  }));
  checkKeys(areas, figures.municipalities);
  const mosaic = mosaicOf(areas, lands);
  checkCover(edition.file, mosaic);
  checkRoofs(edition, areas);
  const municipal = new Set(arcsUsed(mosaic.municipalities).map(arcOf));
  const originals: readonly (readonly Position[])[] = mosaic.arcs;
  const grid = gridOver(originals.filter((_, arc) => municipal.has(arc)));
  const simplified = simplifyMosaic(
    originals,
    (arc) => (municipal.has(arc) ? municipalBorder : neighbourBorder),
    grid,
  );
  checkLines(simplified, edition.file, mosaic);

  const lines = simplified.lines.map((line) => offGrid(line, grid));
  const distances = [...municipal].flatMap((arc) => distancesToLine(originals[arc] ?? [], lines[arc] ?? []));
  const borderErrorMetres = borderError(distances);
  if (borderErrorMetres.max > BORDER_ERROR_LIMIT) {
    throw new DataProblem(
      edition.file,
      `die vereinfachten Grenzen liegen bis zu ${String(borderErrorMetres.max)} m daneben`,
      `Erlaubt sind ${String(BORDER_ERROR_LIMIT)} m; die Toleranz steht in data/pipeline/boundaries/tolerance.ts`,
    );
  }
  const districts = figures.districts.map(({ ags, name }) =>
    roofOver(
      ags,
      name,
      mosaic.municipalities.filter((each) => each.ags.startsWith(ags)),
      lines as Position[][],
    ),
  );
  const state = roofOver(SAXONY, 'Sachsen', mosaic.municipalities, lines as Position[][]);
  const saxony = encode(
    { municipalities: mosaic.municipalities, districts, state },
    simplified.lines,
    grid,
  ) as BoundaryTopology;
  return {
    saxony,
    neighbours: encode({ neighbours: mosaic.neighbours }, simplified.lines, grid) as NeighbourTopology,
    adjacency: adjacencyOf(mosaic.municipalities),
    report: {
      borderErrorMetres,
      positions: {
        original: distances.length,
        drawn: [...municipal].reduce((sum, arc) => sum + (lines[arc]?.length ?? 0), 0),
      },
      refinedBorders: simplified.refined,
      centresOutside: centresOutside(figures.municipalities, saxony),
    },
  };
}

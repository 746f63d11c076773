import type { Position } from 'geojson';
import type { Transform } from 'topojson-specification';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { checkCover } from './check.ts';
import { arcOf, arcsUsed, sharedArcsOf, type SharedArcs } from './shared-arcs.ts';
import { gridOver, offGrid, simplifyArcs } from './simplify.ts';
import { municipalBorder, neighbourBorder } from './tolerance.ts';
import type { Area } from './vg250.ts';

/** Simplified shared borders on the grid (`gridLines`) and in degrees (`lines`), one line per arc. */
export interface SimplifiedBoundaries {
  readonly shared: SharedArcs;
  readonly grid: Transform;
  readonly gridLines: readonly (readonly Position[])[];
  readonly lines: readonly Position[][];
  /** Arc numbers of municipal borders. */
  readonly municipal: ReadonlySet<number>;
  /** Number of borders that kept more points to avoid crossings. */
  readonly refined: number;
}

function checkLines(file: string, shared: SharedArcs, crossing: readonly number[]): void {
  const [arc] = crossing;
  if (arc === undefined) return;
  const beside = [...shared.municipalities, ...shared.neighbours].filter((each) =>
    arcsUsed([each]).some((signed) => arcOf(signed) === arc),
  );
  throw new DataProblem(
    file,
    `die Grenze von ${beside.map((each) => `${each.name} (${each.ags})`).join(' und ')} schneidet oder berührt eine andere`,
    'Richtig sind Grenzen, die sich nur in gemeinsamen Endpunkten treffen',
  );
}

/**
 * Simplifies the shared borders of municipalities and surrounding Länder. Throws a `DataProblem` if areas overlap or
 * borders cross.
 */
export function simplifyBoundaries(
  file: string,
  municipalities: readonly Area[],
  lands: readonly Area[],
): SimplifiedBoundaries {
  const shared = sharedArcsOf(municipalities, lands);
  checkCover(file, shared);
  const municipal = new Set(arcsUsed(shared.municipalities).map(arcOf));
  const grid = gridOver(shared.arcs.filter((_, arc) => municipal.has(arc)));
  const { lines, refined, crossing } = simplifyArcs(
    shared.arcs,
    (arc) => (municipal.has(arc) ? municipalBorder : neighbourBorder),
    grid,
  );
  checkLines(file, shared, crossing);
  return {
    shared,
    grid,
    gridLines: lines,
    lines: lines.map((line) => offGrid(line, grid)),
    municipal,
    refined,
  };
}

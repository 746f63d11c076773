import type { Position } from 'geojson';
import type { Transform } from 'topojson-specification';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { checkCover } from './check.ts';
import { arcOf, arcsUsed, mosaicOf, type Mosaic } from './mosaic.ts';
import { gridOver, offGrid, simplifyMosaic } from './simplify.ts';
import { municipalBorder, neighbourBorder } from './tolerance.ts';
import type { Area } from './vg250.ts';

/** A mosaic with its borders simplified, on the grid and in degrees; one line for each of its arcs. */
export interface Drawing {
  readonly mosaic: Mosaic;
  readonly grid: Transform;
  readonly gridLines: readonly (readonly Position[])[];
  readonly lines: readonly Position[][];
  /** Numbers of the borders that a municipality has. */
  readonly municipal: ReadonlySet<number>;
  /** Borders that had to keep more points so that none cross. */
  readonly refined: number;
}

function checkLines(file: string, mosaic: Mosaic, crossing: readonly number[]): void {
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
 * Simplifies municipalities and the Länder around them on shared borders. Throws a `DataProblem` where areas overlap
 * or borders cross.
 */
export function draw(file: string, municipalities: readonly Area[], lands: readonly Area[]): Drawing {
  const mosaic = mosaicOf(municipalities, lands);
  checkCover(file, mosaic);
  const municipal = new Set(arcsUsed(mosaic.municipalities).map(arcOf));
  const grid = gridOver(mosaic.arcs.filter((_, arc) => municipal.has(arc)));
  const { lines, refined, crossing } = simplifyMosaic(
    mosaic.arcs,
    (arc) => (municipal.has(arc) ? municipalBorder : neighbourBorder),
    grid,
  );
  checkLines(file, mosaic, crossing);
  return {
    mosaic,
    grid,
    gridLines: lines,
    lines: lines.map((line) => offGrid(line, grid)),
    municipal,
    refined,
  };
}

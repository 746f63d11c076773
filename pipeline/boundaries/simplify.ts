import type { Position } from 'geojson';
import { boundsOfPositions } from '../../src/lib/geo/grid.ts';
import type { Bounds } from '../../src/lib/geo/mercator.ts';
import { crossingLines } from '../geometry/crossings.ts';
import { inMetres } from '../../src/lib/geo/plane.ts';
import { simplifyLine, type Tolerance } from '../../src/lib/geo/simplify-line.ts';
import type { Transform } from 'topojson-specification';

/** Grid steps across the bounds in each direction; in Saxony 2.2 m by 1.7 m. */
const STEPS = 1e5;

/** Returns the grid that positions are rounded to. All files use the same grid so that they fit each other. */
export function gridOver(lines: readonly (readonly Position[])[]): Transform {
  const [west, south, east, north] = boundsOfPositions(lines.flat());
  return { scale: [(east - west) / (STEPS - 1), (north - south) / (STEPS - 1)], translate: [west, south] };
}

function ontoGrid(line: readonly Position[], { scale, translate }: Transform): Position[] {
  return line
    .map(([x = 0, y = 0]) => [
      Math.round((x - translate[0]) / scale[0]),
      Math.round((y - translate[1]) / scale[1]),
    ])
    .filter(
      (each, index, all) => index === 0 || each[0] !== all[index - 1]?.[0] || each[1] !== all[index - 1]?.[1],
    );
}

/** Returns the bounds of the grid in degrees: west, south, east, north. */
export function coveredBy({ scale, translate }: Transform): Bounds {
  const [west, south] = translate;
  return [west, south, west + scale[0] * (STEPS - 1), south + scale[1] * (STEPS - 1)];
}

/** Converts a line from grid units to degrees. */
export function offGrid(line: readonly Position[], { scale, translate }: Transform): Position[] {
  return line.map(([x = 0, y = 0]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]]);
}

/**
 * Simplified lines on the grid, one per input line. `refined` counts the lines that kept more points than their
 * tolerance requires.
 */
export interface Simplified {
  readonly lines: readonly (readonly Position[])[];
  readonly refined: number;
  /** Indices of lines that still cross or touch another at full precision; empty if the areas fit together. */
  readonly crossing: readonly number[];
}

/** Number of times a tolerance is halved before the line keeps every point. */
const REFINEMENTS = 5;

/**
 * Simplifies shared borders, each with its own tolerance, and rounds them to the grid. Lines that cross or touch after
 * simplification are repeated with half the tolerance until none do.
 */
export function simplifyArcs(
  arcs: readonly (readonly Position[])[],
  toleranceOf: (arc: number) => Tolerance,
  grid: Transform,
): Simplified {
  const refinements = new Map<number, number>();
  const simplified = (arc: readonly Position[], index: number): Position[] => {
    const times = refinements.get(index) ?? 0;
    const tolerance = toleranceOf(index);
    const share = times > REFINEMENTS ? 0 : 0.5 ** times;
    return ontoGrid(
      simplifyLine(arc, (position) => tolerance(position) * share, inMetres(arc)),
      grid,
    );
  };
  const lines = arcs.map(simplified);
  for (;;) {
    const bad = [...crossingLines(lines)];
    const able = bad.filter((each) => (refinements.get(each) ?? 0) <= REFINEMENTS);
    if (able.length === 0) return { lines, refined: refinements.size, crossing: bad };
    for (const each of able) {
      refinements.set(each, (refinements.get(each) ?? 0) + 1);
      lines[each] = simplified(arcs[each] ?? [], each);
    }
  }
}

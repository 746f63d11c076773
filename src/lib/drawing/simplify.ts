/**
 * Simplifies geometries for small drawings. The committed boundaries are already simplified on shared arcs; in a drawing
 * a few hundred units wide most of their points would still coincide. Tolerances in degrees.
 */
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { simplifyLine } from '../geo/simplify-line.ts';

const simplify = (line: readonly Position[], tolerance: number): Position[] =>
  simplifyLine(line, () => tolerance);

/** Simplifies every line. */
export function simplifyLines(lines: MultiLineString, tolerance: number): MultiLineString {
  return { ...lines, coordinates: lines.coordinates.map((line) => simplify(line, tolerance)) };
}

/** Simplifies every ring and drops those that collapse to a line. */
export function simplifyArea(area: MultiPolygon, tolerance: number): MultiPolygon {
  const coordinates = area.coordinates
    .map((rings) => rings.map((ring) => simplify(ring, tolerance)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  return { ...area, coordinates };
}

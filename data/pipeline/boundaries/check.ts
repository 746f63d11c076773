import type { Position } from 'geojson';
import { DataProblem } from '../problem.ts';
import { arcsUsed, type Mosaic } from './mosaic.ts';
import type { Area } from './vg250.ts';

/** Keys must be the same on both sides; otherwise a `DataProblem` lists what is missing where. */
export function checkKeys(
  areas: readonly Area[],
  figures: readonly { readonly ags: string; readonly name: string }[],
): void {
  const drawn = new Set(areas.map((each) => each.ags));
  const known = new Set(figures.map((each) => each.ags));
  const list = (each: { ags: string; name: string }): string => `${each.ags} ${each.name}`;
  const undrawn = figures.filter((each) => !drawn.has(each.ags)).map(list);
  const unknown = areas.filter((each) => !known.has(each.ags)).map(list);
  if (undrawn.length === 0 && unknown.length === 0) return;
  const parts = [
    ...(undrawn.length > 0 ? [`ohne Grenze sind ${undrawn.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`ohne Zahlen sind ${unknown.join(', ')}`] : []),
  ];
  throw new DataProblem(
    'data/facts/municipalities.csv',
    `Grenzen und Zahlen passen nicht zusammen: ${parts.join('; ')}`,
    'Richtig sind dieselben Schlüssel auf beiden Seiten; Zusammenlegungen stehen in data/facts/boundary-changes.csv',
  );
}

/**
 * No gaps, no overlaps: every border between municipalities is used once from each side. What is used from one side
 * only is the outline of the state, see `checkOutline`.
 */
export function checkCover(file: string, mosaic: Mosaic): void {
  const seen = new Set<number>();
  for (const area of mosaic.municipalities) {
    for (const arc of arcsUsed([area])) {
      if (seen.has(arc)) {
        throw new DataProblem(
          file,
          `${area.name} (${area.ags}) überlappt eine andere Gemeinde`,
          'Richtig sind Grenzen, die sich zwei Nachbarn genau teilen',
        );
      }
      seen.add(arc);
    }
  }
}

function segmentsOf(polygons: Area['polygons']): Set<string> {
  const text = (position: Position | undefined): string => String(position);
  return new Set(
    polygons
      .flat()
      .flatMap((ring) => ring.slice(1).map((end, index) => [text(ring[index]), text(end)].sort().join('|'))),
  );
}

/** Number of border segments that only one of two areas has; 0 where their outlines are equal to the last digit. */
export function differingSegments(a: Area['polygons'], b: Area['polygons']): number {
  const left = segmentsOf(a);
  const right = segmentsOf(b);
  const missing = [...left].filter((each) => !right.has(each)).length;
  return missing + [...right].filter((each) => !left.has(each)).length;
}

/** The municipalities under a roof must fill it exactly, as the edition itself draws it. */
export function checkOutline(file: string, united: Area['polygons'], roof: Area): void {
  const differing = differingSegments(united, roof.polygons);
  if (differing === 0) return;
  throw new DataProblem(
    file,
    `die Gemeinden füllen ${roof.name} (${roof.ags}) nicht genau: ${String(differing)} Abschnitte der Grenze weichen ab`,
    'Richtig ist ein Stand, in dem Gemeinden, Kreise und Länder aus derselben Ausgabe kommen',
  );
}

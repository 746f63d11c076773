import area from '@turf/area';
import type { Position } from 'geojson';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { inRegion } from '../../config/region-folder.js';
import type { Bounds } from '../../src/lib/geo/mercator.ts';
import { REGION } from '../step/region.ts';
import { unite } from './dissolve.ts';
import type { Edition } from './edition.ts';
import { arcsUsed, type SharedArcs } from './shared-arcs.ts';
import type { Area } from './vg250.ts';

/** Number of areas that a message names at most. */
const NAMED = 12;

function listed(areas: readonly { readonly ags: string; readonly name: string }[]): string {
  const names = areas.slice(0, NAMED).map(({ ags, name }) => `${ags} ${name}`);
  const more = areas.length - names.length;
  return names.join(', ') + (more > 0 ? ` und ${String(more)} weitere` : '');
}

/** Throws a `DataProblem` that lists the missing keys unless areas and figures have the same keys. */
export function checkKeys(
  areas: readonly Area[],
  figures: readonly { readonly ags: string; readonly name: string }[],
): void {
  const drawn = new Set(areas.map((each) => each.ags));
  const known = new Set(figures.map((each) => each.ags));
  const undrawn = figures.filter((each) => !drawn.has(each.ags));
  const unknown = areas.filter((each) => !known.has(each.ags));
  if (undrawn.length === 0 && unknown.length === 0) return;
  const parts = [
    ...(undrawn.length > 0 ? [`ohne Grenze sind ${listed(undrawn)}`] : []),
    ...(unknown.length > 0 ? [`ohne Zahlen sind ${listed(unknown)}`] : []),
  ];
  throw new DataProblem(
    inRegion('facts/municipalities.csv'),
    `Grenzen und Zahlen passen nicht zusammen: ${parts.join('; ')}`,
    `Richtig sind dieselben Schlüssel auf beiden Seiten; Zusammenlegungen stehen in ${inRegion('facts/boundary-changes.csv')}`,
  );
}

/**
 * Throws a `DataProblem` if municipalities overlap: each of them must use a shared arc once, in its own direction. Arcs
 * used from one side only are the outline of the Land, which `checkOutline` compares.
 */
export function checkCover(file: string, shared: SharedArcs): void {
  const seen = new Set<number>();
  for (const area of shared.municipalities) {
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

/** Counts border segments that only one of two areas has; 0 if their outlines are exactly equal. */
function differingSegments(a: Area['polygons'], b: Area['polygons']): number {
  const left = segmentsOf(a);
  const right = segmentsOf(b);
  const missing = [...left].filter((each) => !right.has(each)).length;
  return missing + [...right].filter((each) => !left.has(each)).length;
}

/**
 * Throws a `DataProblem` unless the united municipalities have exactly the outline that the edition draws for their
 * district or Land.
 */
function checkOutline(file: string, united: Area['polygons'], roof: Area): void {
  const differing = differingSegments(united, roof.polygons);
  if (differing === 0) return;
  throw new DataProblem(
    file,
    `die Gemeinden füllen ${roof.name} (${roof.ags}) nicht genau: ${String(differing)} Abschnitte der Grenze weichen ab`,
    'Richtig ist ein Stand, in dem Gemeinden, Kreise und Länder aus derselben Ausgabe kommen',
  );
}

/**
 * Checks that the municipalities fill their districts and the Land exactly. If the edition has no outline of the Land,
 * the union must be one polygon without holes.
 */
export function checkRoofs(edition: Edition, areas: readonly Area[]): void {
  for (const roof of edition.roofs) {
    checkOutline(edition.file, unite(areas.filter((each) => each.ags.startsWith(roof.ags))), roof);
  }
  if (edition.roofs.some((each) => each.ags.length === 2) || unite(areas).flat().length === 1) return;
  throw new DataProblem(
    edition.file,
    'zwischen den Gemeinden klaffen Lücken',
    `Richtig ist ein Stand, in dem die Gemeinden ${REGION.words.de.whole} ohne Rest füllen`,
  );
}

/** Largest margin of the map frame around the region, degrees. */
const MOST_AIR = 0.5;

/**
 * Throws a `DataProblem` unless the map frame of `region.json` contains the region with a margin of at most `MOST_AIR`.
 */
export function checkFrame([west, south, east, north]: Bounds): void {
  const [left, bottom, right, top] = REGION.frame;
  const air = [west - left, south - bottom, right - east, top - north];
  if (air.every((each) => each >= 0 && each <= MOST_AIR)) return;
  const proposal = [west - 0.07, south - 0.04, east + 0.07, north + 0.04].map((each) => each.toFixed(2));
  throw new DataProblem(
    inRegion('region.json'),
    `frame [${REGION.frame.join(', ')}] passt nicht zu den Grenzen`,
    `Richtig wäre: [${proposal.join(', ')}]`,
  );
}

/**
 * Largest relative difference of a drawn area to the register. Exchanges of land since the edition reach about 0.1;
 * more means that the figures belong to another area.
 */
const SIZE_DIFFERENCE = 0.15;

/** Throws a `DataProblem` for a municipality whose drawn area differs too much from the register's (km²). */
export function checkSizes(
  file: string,
  areas: readonly Area[],
  figures: readonly { readonly ags: string; readonly areaKm2: number }[],
): void {
  const official = new Map(figures.map((each) => [each.ags, each.areaKm2]));
  for (const { ags, name, polygons } of areas) {
    const drawn = area({ type: 'MultiPolygon', coordinates: polygons as Position[][][] }) / 1e6;
    const known = official.get(ags) ?? drawn;
    if (Math.abs(drawn / known - 1) <= SIZE_DIFFERENCE) continue;
    throw new DataProblem(
      file,
      `${name} (${ags}) ist hier ${drawn.toFixed(1)} km² groß, nach ${inRegion('facts/municipalities.csv')} ${known.toFixed(1)} km²`,
      'Richtig sind Grenzen und Zahlen vom selben Gebietsstand',
    );
  }
}

import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { distancesToLine } from '../geometry/border-error.ts';
import { arcOf } from './shared-arcs.ts';
import type { Area } from './vg250.ts';

/** Largest distance between old and new outline, metres; farther apart they are not the same border. */
const MOST_METRES = 1000;

type Line = readonly Position[];
type Polygons = Area['polygons'];

const keyOf = (position: Position): string => position.join(' ');
const collectionOf = (areas: readonly Polygons[]) => ({
  type: 'GeometryCollection' as const,
  geometries: areas.map((polygons) => ({
    type: 'MultiPolygon' as const,
    coordinates: polygons as Position[][][],
  })),
});

/** Returns the squared distance in a plane scaled for latitude 51°; precise enough to compare nearby vertices. */
function squared([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return ((ax - bx) * 0.63) ** 2 + (ay - by) ** 2;
}

function nearestIndex(ring: Line, to: Position): number {
  let best = 0;
  ring.forEach((each, index) => {
    if (squared(each, to) < squared(ring[best] ?? [], to)) best = index;
  });
  return best;
}

/** Returns the ring of the outline with the vertex nearest to a position, without its repeated last position. */
function ringNear(outline: Polygons, to: Position): Line {
  const rings = outline.flat().map((ring) => ring.slice(0, -1));
  const distance = (ring: Line): number => squared(ring[nearestIndex(ring, to)] ?? [], to);
  return rings.reduce((best, ring) => (distance(ring) < distance(best) ? ring : best), rings[0] ?? []);
}

/** Returns the vertices of a ring from one index forwards to another; the whole closed ring if both are the same. */
function along(ring: Line, from: number, to: number): Position[] {
  const count = (to - from + ring.length) % ring.length || ring.length;
  return Array.from({ length: count + 1 }, (_, step) => ring[(from + step) % ring.length] ?? []);
}

/**
 * Returns the part of the outline that replaces an old border, from the vertex nearest its start to the one nearest its
 * end.
 */
function replacement(old: Line, outline: Polygons): Position[] {
  const middle = old[Math.floor(old.length / 2)] ?? [];
  const ring = ringNear(outline, middle);
  const [from, to] = [nearestIndex(ring, old[0] ?? []), nearestIndex(ring, old.at(-1) ?? [])];
  const forwards = along(ring, from, to);
  const backwards = along(ring, to, from).reverse();
  const reach = (line: Line): number => squared(line[nearestIndex(line, middle)] ?? [], middle);
  return reach(forwards) <= reach(backwards) ? forwards : backwards;
}

/**
 * Replaces the region's old outline in the surrounding Länder by the newer one, so that both share every position of
 * the border. `before` is the region in the edition of `lands`, `outline` the newer one. Borders between two Länder end
 * at the outline vertex nearest to their old end. `file` is used in messages only. Throws a `DataProblem` if the
 * outlines are more than 1 km apart.
 */
export function fitNeighbours(
  file: string,
  lands: readonly Area[],
  before: Polygons,
  outline: Polygons,
): readonly Area[] {
  const { objects, arcs } = topology({
    state: collectionOf([before]),
    lands: collectionOf(lands.map((each) => each.polygons)),
  });
  const arcsIn = (name: 'state' | 'lands'): number[] =>
    ((objects[name] as GeometryCollection).geometries as MultiPolygon[]).flatMap((each) => each.arcs.flat(2));
  const own = new Set(arcsIn('state').map(arcOf));
  const shared = [...new Set(arcsIn('lands').map(arcOf))].filter((arc) => own.has(arc));
  const fitted = new Map(shared.map((arc) => [arc, replacement(arcs[arc] ?? [], outline)]));
  const moved = new Map<string, Position>();
  for (const [arc, line] of fitted) {
    const old = arcs[arc] ?? [];
    const off = Math.max(...distancesToLine(old, line), ...distancesToLine(line, old));
    if (off > MOST_METRES) {
      throw new DataProblem(
        file,
        `der Umriss weicht bis zu ${String(Math.round(off))} m von dem ab, an den die Nachbarländer grenzen`,
        `Richtig ist dasselbe Land in einer anderen Ausgabe (höchstens ${String(MOST_METRES)} m)`,
      );
    }
    moved.set(keyOf(old[0] ?? []), line[0] ?? []);
    moved.set(keyOf(old.at(-1) ?? []), line.at(-1) ?? []);
  }
  const lines = arcs.map((arc, index) => {
    const ends = [0, arc.length - 1];
    return (
      fitted.get(index) ??
      arc.map((each, at) => (ends.includes(at) ? (moved.get(keyOf(each)) ?? each) : each))
    );
  });
  const fittedTopology: Topology = { type: 'Topology', objects, arcs: lines };
  const { features } = feature(fittedTopology, objects.lands as GeometryCollection);
  return lands.map((land, index) => ({
    ...land,
    polygons: (features[index]?.geometry as { coordinates: Position[][][] }).coordinates,
  }));
}

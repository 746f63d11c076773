import type { Position } from 'geojson';
import { mergeArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon, Topology, Transform } from 'topojson-specification';
import type { AreaProperties } from '../../src/lib/geo/topology.ts';
import { arcOf, type ArcArea } from './shared-arcs.ts';

type Single = Polygon<AreaProperties> | MultiPolygon<AreaProperties>;

/** Converts an area to a TopoJSON geometry; a single polygon is written as `Polygon`, which needs fewer bytes. */
function geometryOf({
  ags,
  name,
  polygons,
}: ArcArea): Polygon<AreaProperties> | MultiPolygon<AreaProperties> {
  const arcs = polygons as number[][][];
  const [only, ...more] = arcs;
  return only && more.length === 0
    ? { type: 'Polygon', arcs: only, properties: { ags, name } }
    : { type: 'MultiPolygon', arcs, properties: { ags, name } };
}

/** Merges areas into one area on the same arcs, without their inner borders. */
export function mergeOutline(
  ags: string,
  name: string,
  areas: readonly ArcArea[],
  arcs: Topology['arcs'],
): ArcArea {
  const parts = areas.map(geometryOf);
  const { arcs: polygons } = mergeArcs({ type: 'Topology', objects: {}, arcs }, parts);
  return { ags, name, polygons };
}

/**
 * Encodes areas as one TopoJSON: keeps only the arcs in use, renumbers them in order of use, and writes positions as
 * grid differences. A list becomes a GeometryCollection, a single area a geometry.
 */
export function encode(
  objects: Readonly<Record<string, ArcArea | readonly ArcArea[]>>,
  lines: readonly (readonly Position[])[],
  transform: Transform,
): Topology {
  const numbers = new Map<number, number>();
  const renumber = (signed: number): number => {
    const arc = arcOf(signed);
    const number = numbers.get(arc) ?? numbers.size;
    numbers.set(arc, number);
    return signed < 0 ? ~number : number;
  };
  const renumbered = (area: ArcArea): Single =>
    geometryOf({ ...area, polygons: area.polygons.map((rings) => rings.map((ring) => ring.map(renumber))) });
  const geometries = Object.entries(objects).map(([name, areas]): [string, GeometryObject] => [
    name,
    'ags' in areas ? renumbered(areas) : { type: 'GeometryCollection', geometries: areas.map(renumbered) },
  ]);
  return {
    type: 'Topology',
    transform,
    objects: Object.fromEntries(geometries),
    arcs: [...numbers.keys()].map((arc) => differences(lines[arc] ?? [])),
  };
}

function differences(line: readonly Position[]): number[][] {
  return line.map(([x = 0, y = 0], index) => {
    const [xb = 0, yb = 0] = line[index - 1] ?? [];
    return [x - xb, y - yb];
  });
}

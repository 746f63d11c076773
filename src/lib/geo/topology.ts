/** Reads the pipeline's boundaries (TopoJSON, each border stored once) as GeoJSON areas and border lines. */
import type {
  BBox,
  Feature,
  FeatureCollection,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as PackedMultiPolygon,
  Polygon as PackedPolygon,
  Topology,
} from 'topojson-specification';
import { twiceSignedArea } from './plane.ts';

/** Properties of an area; `ags` has 8 digits for a municipality, 5 for a district, 2 for a Land. */
export interface AreaProperties {
  readonly [key: string]: string;
  readonly ags: string;
  readonly name: string;
}

type PackedArea = PackedPolygon<AreaProperties> | PackedMultiPolygon<AreaProperties>;
type Areas = Omit<GeometryCollection<AreaProperties>, 'geometries'> & { geometries: PackedArea[] };

/** `data/derived/boundaries.topo.json`. */
export type BoundaryTopology = Topology<{
  readonly municipalities: Areas;
  readonly districts: Areas;
  readonly state: PackedArea;
}>;

/** `data/derived/neighbours.topo.json`: the Länder around the region, fitting its border exactly. */
export type NeighbourTopology = Topology<{ readonly neighbours: Areas }>;

export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;
export type AreaCollection = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

const MICRO = 1e6;
const rounded = (degrees: number): number => Math.round(degrees * MICRO) / MICRO;

/** Outer ring counterclockwise, holes clockwise (RFC 7946), degrees to 6 decimals (0.1 m). */
function rightHanded(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring, index) => {
    const copy = ring.map(([lon = 0, lat = 0]) => [rounded(lon), rounded(lat)]);
    return twiceSignedArea(copy) > 0 === (index === 0) ? copy : copy.reverse();
  });
}

function areaGeometry(geometry: Geometry): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: rightHanded(geometry.coordinates) };
  if (geometry.type !== 'MultiPolygon') throw new TypeError(`An area cannot be a ${geometry.type}`);
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rightHanded) };
}

/** The polygons of an area, each as its rings, the outer one first. */
export function polygonsOf(area: Polygon | MultiPolygon): readonly Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

function boundsOf(features: readonly AreaFeature[]): BBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of features) {
    for (const [lon = 0, lat = 0] of polygonsOf(geometry).flat(2)) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

/**
 * The areas of one object (a single area as a collection of one) as GeoJSON after RFC 7946: lon, lat in degrees to 6 decimals, outer rings counterclockwise,
 * with `bbox` (west, south, east, north). In the order of the keys.
 */
export function areasOf<Name extends string>(
  topology: Topology<Record<Name, Areas | PackedArea>>,
  name: Name,
): AreaCollection & { readonly bbox: BBox } {
  const object = topology.objects[name];
  const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
  const features = feature(topology, { type: 'GeometryCollection', geometries }).features.map(
    ({ properties, geometry }): AreaFeature => ({
      type: 'Feature',
      properties,
      geometry: areaGeometry(geometry),
    }),
  );
  return { type: 'FeatureCollection', bbox: boundsOf(features), features };
}

/** Borders to draw: between two areas of the object (`inner`), around them all (`outer`), or every one once (`all`). */
export function bordersOf<Name extends string>(
  topology: Topology<Record<Name, Areas | PackedArea>>,
  name: Name,
  which: 'inner' | 'outer' | 'all' = 'all',
): MultiLineString {
  const object = topology.objects[name];
  if (which === 'all') return mesh(topology, object);
  return mesh(topology, object, (a, b) => (a === b) === (which === 'outer'));
}

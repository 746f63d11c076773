/** From all areas to what is drawn: one topology for the build, and per zoom the layers that are cut into tiles. */
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import { adjacencyOf } from '../../data/pipeline/boundaries/adjacency.ts';
import { encode, roofOver } from '../../data/pipeline/boundaries/encode.ts';
import {
  arcOf,
  arcsUsed,
  mosaicOf,
  type Mosaic,
  type MosaicArea,
} from '../../data/pipeline/boundaries/mosaic.ts';
import { gridOver, offGrid } from '../../data/pipeline/boundaries/simplify.ts';
import type { Area } from '../../data/pipeline/boundaries/vg250.ts';
import { simplifyLine } from '../../data/pipeline/geometry/douglas-peucker.ts';
import type { TileLayers } from '../../data/pipeline/tiles/cut.ts';
import type { BoundaryTopology } from '../../src/lib/geo/topology.ts';
import { groupBy } from './group.ts';

export interface Named {
  readonly ags: string;
  readonly name: string;
}

/** The shared borders of all municipalities, found once. */
export interface Ground {
  readonly mosaic: Mosaic;
  /** Coarse: borders of districts only, so that far zooms need not keep where municipalities meet. */
  readonly far: Mosaic;
  readonly districts: readonly Named[];
}

type Lines = readonly Position[][];

const ringOf = (arcs: readonly number[], lines: Lines): Position[] =>
  arcs.flatMap((arc, at) => {
    const line = lines[arcOf(arc)] ?? [];
    const run = arc < 0 ? [...line].reverse() : line;
    return at === 0 ? run : run.slice(1);
  });

/** Polygons in degrees; rings that fell together while simplifying are left out. */
const polygonsOf = (area: MosaicArea, lines: Lines): Position[][][] =>
  area.polygons
    .map((rings) => rings.map((ring) => ringOf(ring, lines)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

const roofs = (mosaic: Mosaic, names: readonly Named[], lines: Lines): MosaicArea[] => {
  const byRoof = groupBy(mosaic.municipalities, (each) => each.ags.slice(0, 5));
  return names.map(({ ags, name }) => roofOver(ags, name, byRoof.get(ags) ?? [], [...lines]));
};

/** Finds the shared borders. Districts without a municipality are left out. */
export function groundOf(areas: readonly Area[], districts: readonly Named[]): Ground {
  const mosaic = mosaicOf(areas, []);
  const used = districts.filter(({ ags }) => areas.some((each) => each.ags.startsWith(ags)));
  const lines = mosaic.arcs as Lines;
  const outlines = roofs(mosaic, used, lines).map((each): Area => ({
    ags: each.ags,
    name: each.name,
    polygons: polygonsOf(each, lines),
  }));
  return { mosaic, far: mosaicOf(outlines, []), districts: used };
}

const simplified = (mosaic: Mosaic, metres: number): Position[][] =>
  mosaic.arcs.map((arc) => simplifyLine(arc, () => metres));

/** How high a border is, by the keys on its two sides: 2 digits of a Land, 5 of a district. */
function levelOf(keys: readonly string[]): 'municipality' | 'district' | 'state' {
  const [one = '', two] = keys;
  if (two === undefined || one.slice(0, 2) !== two.slice(0, 2)) return 'state';
  return one.slice(0, 5) === two.slice(0, 5) ? 'municipality' : 'district';
}

function borderLayer(mosaic: Mosaic, lines: Lines): FeatureCollection<MultiLineString> {
  const sides = new Map<number, string[]>();
  for (const area of mosaic.municipalities)
    for (const arc of arcsUsed([area]).map(arcOf)) sides.set(arc, [...(sides.get(arc) ?? []), area.ags]);
  const byLevel = groupBy(sides, ([, keys]) => levelOf(keys));
  return {
    type: 'FeatureCollection',
    features: [...byLevel].map(([level, arcs]) => ({
      type: 'Feature',
      properties: { level },
      geometry: { type: 'MultiLineString', coordinates: arcs.map(([arc]) => lines[arc] ?? []) },
    })),
  };
}

/** From this zoom on municipalities are drawn; before, they would be smaller than a finger. */
export const MUNICIPALITIES_FROM = 7;
/** Half a pixel at zoom 0 and 51 degrees north, metres; halves with every zoom. */
const HALF_PIXEL = 24_600;

/** The layers of one zoom: land, borders by level and, from zoom 7 on, municipalities. */
export function layersAt(ground: Ground, zoom: number): TileLayers {
  const near = zoom >= MUNICIPALITIES_FROM;
  const mosaic = near ? ground.mosaic : ground.far;
  const lines = simplified(mosaic, HALF_PIXEL / 2 ** zoom);
  const land = roofOver('00', 'Deutschland', mosaic.municipalities, lines);
  const shape = (area: MosaicArea): Feature => ({
    type: 'Feature',
    properties: { ags: area.ags, name: area.name },
    geometry: { type: 'MultiPolygon', coordinates: polygonsOf(area, lines) },
  });
  return {
    land: collection([shape(land)]),
    borders: borderLayer(mosaic, lines),
    ...(near && { municipalities: collection(mosaic.municipalities.map(shape)) }),
  };
}

/** What the build draws its small maps from. */
export interface BuildGround {
  readonly boundaries: BoundaryTopology;
  readonly adjacency: Readonly<Record<string, readonly string[]>>;
}

/** `boundaries.topo.json` and `adjacency.json`; `keep` restricts to areas whose key begins so. Off by `metres` at most. */
export function buildGround({ mosaic, districts }: Ground, metres: number, keep = ''): BuildGround {
  const municipalities = mosaic.municipalities.filter((each) => each.ags.startsWith(keep));
  const grid = gridOver(mosaic.arcs);
  const gridLines = simplified(mosaic, metres).map((line) =>
    line.map(([x = 0, y = 0]) => [
      Math.round((x - grid.translate[0]) / grid.scale[0]),
      Math.round((y - grid.translate[1]) / grid.scale[1]),
    ]),
  );
  const lines = gridLines.map((line) => offGrid(line, grid));
  const kept = { ...mosaic, municipalities };
  const state = roofOver(keep || '00', 'Probelauf', municipalities, lines);
  const names = districts.filter(({ ags }) => ags.startsWith(keep));
  const topology = encode({ municipalities, districts: roofs(kept, names, lines), state }, gridLines, grid);
  return { boundaries: topology as BoundaryTopology, adjacency: adjacencyOf(municipalities) };
}

/** From the derived borders to what is drawn at a zoom: the layers that are cut into tiles. */
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import { STATE_KEY } from '#region';
import type { BoundaryTopology } from '../../../src/lib/geo/topology.ts';
import { areasOnLines, linesOf } from '../boundaries/decode.ts';
import { roofOver } from '../boundaries/encode.ts';
import { arcOf, arcsUsed, mosaicOf, type Mosaic, type MosaicArea } from '../boundaries/mosaic.ts';
import type { Area } from '../boundaries/vg250.ts';
import { simplifyLine } from '../geometry/douglas-peucker.ts';
import { groupBy } from '../group-by.ts';
import { REGION } from '../region.ts';
import type { TileLayers } from '../tiles/cut.ts';

/** The shared borders, found once. */
export interface Ground {
  /** Of all municipalities. */
  readonly near: Mosaic;
  /** Of districts alone, so that far zooms need not keep where municipalities meet. */
  readonly far: Mosaic;
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

/** The shared borders of `boundaries.topo.json`. */
export function groundOf(topology: BoundaryTopology): Ground {
  const arcs = linesOf(topology);
  const districts = areasOnLines(topology, 'districts').map((each): Area => ({
    ...each,
    polygons: polygonsOf(each, arcs),
  }));
  const near = { arcs, municipalities: areasOnLines(topology, 'municipalities'), neighbours: [] };
  return { near, far: mosaicOf(districts, []) };
}

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

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** From this zoom on municipalities are drawn; before, they would be smaller than a finger. */
const MUNICIPALITIES_FROM = 7;
/** Half a pixel at zoom 0 and 51 degrees north, metres; halves with every zoom. */
const HALF_PIXEL = 24_600;

/** The layers of one zoom: land, borders by level and, from zoom 7 on, municipalities. */
export function layersAt(ground: Ground, zoom: number): TileLayers {
  const near = zoom >= MUNICIPALITIES_FROM;
  const mosaic = near ? ground.near : ground.far;
  const lines = mosaic.arcs.map((arc) => simplifyLine(arc, () => HALF_PIXEL / 2 ** zoom));
  const land = roofOver(STATE_KEY, REGION.words.de.name, mosaic.municipalities, lines);
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

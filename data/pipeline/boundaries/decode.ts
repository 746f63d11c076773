/** A derived topology taken apart again: the shared borders, and the areas on them. */
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { BoundaryTopology } from '../../../src/lib/geo/topology.ts';
import type { MosaicArea } from './mosaic.ts';
import { offGrid } from './simplify.ts';

/** The borders in whole steps of the topology's grid. */
export function gridLinesOf({ arcs }: Topology): Position[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => [(x += dx), (y += dy)]);
  });
}

/** The borders in degrees, lon before lat. */
export function linesOf(topology: Topology): Position[][] {
  const { transform } = topology;
  if (!transform) throw new TypeError('A derived topology lies on a grid.');
  return gridLinesOf(topology).map((line) => offGrid(line, transform));
}

/** The areas of one object, as numbers of borders. */
export function areasOnLines(
  { objects }: BoundaryTopology,
  name: 'municipalities' | 'districts',
): MosaicArea[] {
  return objects[name].geometries.map((each) => ({
    ags: each.properties?.ags ?? '',
    name: each.properties?.name ?? '',
    polygons: each.type === 'Polygon' ? [each.arcs] : each.arcs,
  }));
}

import type { BoundaryTopology } from '../../../src/lib/geo/topology.ts';
import { areasOnLines, gridLinesOf } from '../boundaries/decode.ts';
import { encode, roofOver } from '../boundaries/encode.ts';

/** The areas of a topology whose keys begin with `key`, with their own outline, on the same grid. */
export function partOf(topology: BoundaryTopology, key: string): BoundaryTopology {
  const { transform } = topology;
  if (!transform) throw new TypeError('A derived topology lies on a grid.');
  const lines = gridLinesOf(topology);
  const within = (name: 'municipalities' | 'districts') =>
    areasOnLines(topology, name).filter(({ ags }) => ags.startsWith(key));
  const municipalities = within('municipalities');
  const state = roofOver(key, key, municipalities, lines);
  return encode(
    { municipalities, districts: within('districts'), state },
    lines,
    transform,
  ) as BoundaryTopology;
}

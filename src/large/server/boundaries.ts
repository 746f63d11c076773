/** Borders of a large region: the build draws from all of them, the browser gets those of one part as a file. */
import { readFileSync } from 'node:fs';
import { inRegion } from '../../../tools/region/folder.js';
import type { BoundaryTopology } from '../../lib/geo/topology.ts';

export { adjacency, boundariesText, pageBoundaries } from '../../lib/server/boundaries.ts';

export const boundaries = JSON.parse(
  readFileSync(inRegion('derived/boundaries.topo.json'), 'utf8'),
) as BoundaryTopology;

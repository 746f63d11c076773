/** The one door to the derived boundaries at build time; see data/README.md for their source. */
import boundariesText from '$region/derived/boundaries.topo.json?raw';
import adjacencyJson from '$region/derived/adjacency.json';
import type { BoundaryTopology } from '../geo/topology.ts';

/** As the browser gets them: municipalities, districts and the state. */
export { boundariesText };

export const boundaries = JSON.parse(boundariesText) as BoundaryTopology;

/** For each municipality's key the keys of those it shares a border with, ordered. */
export const adjacency = adjacencyJson as Readonly<Record<string, readonly string[]>>;

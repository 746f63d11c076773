/** Derived boundaries, for use at build time; source in data/README.md. */
import boundariesText from '$region/derived/boundaries.topo.json?raw';
import adjacencyJson from '$region/derived/adjacency.json';
import type { BoundaryTopology } from '../geo/topology.ts';

/** As the browser loads them: municipalities, districts, Land. */
export { boundariesText };

export const boundaries = JSON.parse(boundariesText) as BoundaryTopology;

/** Keys of the adjacent municipalities, ascending, by a municipality's key. */
export const adjacency = adjacencyJson as Readonly<Record<string, readonly string[]>>;

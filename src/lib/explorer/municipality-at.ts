/** Finds the municipality of a position. Loaded on the click that requests the position. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { areasOf, type AreaProperties, type BoundaryTopology } from '../geo/topology.ts';

/**
 * Finds the municipality that contains a place (degrees); undefined outside the Land. Simplified borders are off by at
 * most 25 m.
 */
export function municipalityAt(
  topology: BoundaryTopology,
  lon: number,
  lat: number,
): AreaProperties | undefined {
  const areas = areasOf(topology, 'municipalities').features;
  return areas.find((area) => booleanPointInPolygon([lon, lat], area))?.properties;
}

/** Which municipality a position lies in; loaded on the click that asks for a position, not with the page. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { areasOf, type AreaProperties, type BoundaryTopology } from '../geo/topology.ts';

/** The municipality a place (degrees) lies in; undefined beyond the region's border. The border is at most 25 m off. */
export function municipalityAt(
  topology: BoundaryTopology,
  lon: number,
  lat: number,
): AreaProperties | undefined {
  const areas = areasOf(topology, 'municipalities').features;
  return areas.find((area) => booleanPointInPolygon([lon, lat], area))?.properties;
}

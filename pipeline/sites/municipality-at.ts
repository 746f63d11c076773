import turfBbox from '@turf/bbox';
import pointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import type { MunicipalityAt } from './derive.ts';

/**
 * Returns a point-in-polygon finder over the derived boundaries (simplified, at most 25 m off). `topology` has an
 * object "municipalities" whose areas carry their `ags`.
 */
export function municipalityFinder(
  topology: Topology,
  municipalities: readonly Municipality[],
): MunicipalityAt {
  const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
  const collection = topology.objects['municipalities'] as GeometryCollection<{ ags: string }>;
  const areas = feature(topology, collection).features.map((each) => ({
    ags: each.properties.ags,
    area: each.geometry as Polygon | MultiPolygon,
    bbox: turfBbox(each),
  }));
  return (lon, lat) => {
    const hit = areas.find(
      ({ area, bbox: [west, south, east, north] }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && pointInPolygon([lon, lat], area),
    );
    return hit && byAgs.get(hit.ags);
  };
}

import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Municipality } from '../../../src/lib/regions/municipality.ts';
import { distancesToLine } from '../geometry/border-error.ts';
import { isInside, type Rings } from '../geometry/rings.ts';
import type { AreaProperties } from './encode.ts';

/**
 * Municipalities whose official centre lies outside their drawn border, with the distance to it in whole metres. The
 * register gives some centres to only four decimals, and some lie in an exclave's gap: worth knowing, not an error.
 */
export function centresOutside(
  municipalities: readonly Municipality[],
  topology: Topology,
): readonly { readonly ags: string; readonly name: string; readonly metres: number }[] {
  const drawn = new Map(
    feature(topology, topology.objects.municipalities as GeometryCollection<AreaProperties>).features.map(
      (each) => [each.properties.ags, polygonsOf(each.geometry)],
    ),
  );
  return municipalities.flatMap(({ ags, name, lon, lat }) => {
    const polygons = drawn.get(ags) ?? [];
    const inside = polygons.some((rings) => rings.filter((ring) => isInside([lon, lat], ring)).length === 1);
    if (inside) return [];
    const metres = Math.min(...polygons.flat().flatMap((ring) => distancesToLine([[lon, lat]], ring)));
    return [{ ags, name, metres: Math.round(metres) }];
  });
}

function polygonsOf(geometry: GeoJSON.Geometry): readonly Rings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

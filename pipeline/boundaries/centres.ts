import { areasOf, polygonsOf, type BoundaryTopology } from '../../src/lib/geo/topology.ts';
import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { distancesToLine } from '../geometry/border-error.ts';
import { isInside } from '../geometry/rings.ts';

/**
 * Lists municipalities whose official centre lies outside their drawn border, with the distance in whole metres. This
 * is no error: the register gives some centres to four decimals only, and some lie in a gap left by an exclave.
 */
export function centresOutside(
  municipalities: readonly Municipality[],
  topology: BoundaryTopology,
): readonly { readonly ags: string; readonly name: string; readonly metres: number }[] {
  const drawn = new Map(
    areasOf(topology, 'municipalities').features.map((each) => [
      each.properties.ags,
      polygonsOf(each.geometry),
    ]),
  );
  return municipalities.flatMap(({ ags, name, lon, lat }) => {
    const polygons = drawn.get(ags) ?? [];
    const inside = polygons.some((rings) => rings.filter((ring) => isInside([lon, lat], ring)).length === 1);
    if (inside) return [];
    const metres = Math.min(...polygons.flat().flatMap((ring) => distancesToLine([[lon, lat]], ring)));
    return [{ ags, name, metres: Math.round(metres) }];
  });
}

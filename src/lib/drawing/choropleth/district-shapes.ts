import type { BoundaryTopology } from '../../geo/topology.ts';
import { nearestOf, type LonLat } from '../../geo/distance.ts';
import type { Municipality } from '../../municipalities/municipality.ts';
import type { Shape } from './projection.ts';
import { shapesOf } from './shapes.ts';

/** A district's outline with a label position inside it; lon, lat in degrees. */
export interface DistrictShape extends Shape {
  readonly lon: number;
  readonly lat: number;
}

/** Municipality centre nearest to the mean of all centres: always inside the district, even if it is concave. */
function middleOf(centres: readonly LonLat[]): LonLat {
  const mean = (value: (each: LonLat) => number): number =>
    centres.reduce((sum, each) => sum + value(each), 0) / centres.length;
  const middle = { lon: mean((each) => each.lon), lat: mean((each) => each.lat) };
  const nearest = nearestOf(centres, middle);
  if (!nearest) throw new Error('A district has at least one municipality.');
  return { lon: nearest.lon, lat: nearest.lat };
}

/** District outlines for the prerendered map. */
export function districtShapes(
  topology: BoundaryTopology,
  municipalities: readonly Municipality[],
): DistrictShape[] {
  return shapesOf(topology, 'districts').map((shape) => ({
    ...shape,
    ...middleOf(municipalities.filter((each) => each.districtAgs === shape.ags)),
  }));
}

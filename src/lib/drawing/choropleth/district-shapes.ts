import { transform } from 'topojson-client';
import type { BoundaryTopology } from '../../geo/topology.ts';
import { nearestOf, type LonLat } from '../../geo/distance.ts';
import { simplifyLine } from '../../geo/simplify-line.ts';
import type { Municipality } from '../../municipalities/municipality.ts';
import { CHOROPLETH_PROJECTION, type Shape } from './projection.ts';
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

/** Deviation of the prerendered outlines in drawing units: less than half a pixel of the page. */
const TOLERANCE = 0.5;

/** Simplifies each shared border once, so that neighbours still fit. */
function coarser(topology: BoundaryTopology): BoundaryTopology {
  const { transform: steps, ...rest } = topology;
  const arcs = topology.arcs.map((arc) => {
    const decode = transform(steps ?? null);
    const line = arc.map((point, at) => decode([...point], at > 0));
    const plane = line.map(([lon = 0, lat = 0]) => CHOROPLETH_PROJECTION.project(lon, lat));
    return simplifyLine(line, () => TOLERANCE, plane);
  });
  return { ...rest, arcs };
}

/** District outlines for the prerendered map; the page replaces them once it has loaded the boundaries. */
export function districtShapes(
  topology: BoundaryTopology,
  municipalities: readonly Municipality[],
): DistrictShape[] {
  return shapesOf(coarser(topology), 'districts').map((shape) => ({
    ...shape,
    ...middleOf(municipalities.filter((each) => each.districtAgs === shape.ags)),
  }));
}

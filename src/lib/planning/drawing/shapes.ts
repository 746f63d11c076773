import type { MultiPolygon, Polygon } from 'geojson';
import { pathOf } from '../../geo/mercator.ts';
import { areasOf, type BoundaryTopology } from '../../geo/topology.ts';
import { FRAME, type Shape } from './projection.ts';

/** Outlines of all municipalities or all districts as path data in FRAME, tenths of a unit (about 25 m). */
export function shapesOf(topology: BoundaryTopology, name: 'municipalities' | 'districts'): Shape[] {
  return areasOf(topology, name).features.map(({ properties, geometry }) => ({
    ags: properties.ags,
    d: pathOf(geometry, FRAME, 1),
  }));
}

/** Geometries by key, degrees: what a GeoJSON export needs. */
export function geometriesOf(
  topology: BoundaryTopology,
  name: 'municipalities' | 'districts',
): Map<string, Polygon | MultiPolygon> {
  return new Map(
    areasOf(topology, name).features.map(({ properties, geometry }) => [properties.ags, geometry]),
  );
}

import type { MultiPolygon, Polygon } from 'geojson';
import { pathOf } from '../../geo/mercator.ts';
import { areasOf, type BoundaryTopology } from '../../geo/topology.ts';
import { CHOROPLETH_PROJECTION, type Shape } from './projection.ts';

/** Outlines of all municipalities or districts in units of CHOROPLETH_PROJECTION, rounded to 0.1 (about 25 m). */
export function shapesOf(topology: BoundaryTopology, name: 'municipalities' | 'districts'): Shape[] {
  return areasOf(topology, name).features.map(({ properties, geometry }) => ({
    ags: properties.ags,
    d: pathOf(geometry, CHOROPLETH_PROJECTION, 1),
  }));
}

/** Geometries by key in degrees (lon, lat). */
export function geometriesOf(
  topology: BoundaryTopology,
  name: 'municipalities' | 'districts',
): Map<string, Polygon | MultiPolygon> {
  return new Map(
    areasOf(topology, name).features.map(({ properties, geometry }) => [properties.ags, geometry]),
  );
}

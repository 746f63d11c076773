import { inRegion } from '../../config/region-folder.js';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Polygon, MultiPolygon } from 'topojson-specification';
import type { Position } from 'geojson';
import { twiceSignedArea } from '../../src/lib/geo/plane.ts';
import { cleanPolygon } from '../geometry/rings.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import type { Successors } from './changes.ts';
import type { Area } from './vg250.ts';

/** Returns the area in square degrees; holes run the other way round and count negative. */
function sizeOf(polygons: Area['polygons']): number {
  return -polygons.flat().reduce((sum, ring) => sum + twiceSignedArea(ring), 0) / 2;
}

/** Merges areas whose common borders are equal, and removes these borders. */
export function unite(areas: readonly Area[]): Area['polygons'] {
  const object = {
    type: 'GeometryCollection' as const,
    geometries: areas.map((each) => ({
      type: 'MultiPolygon' as const,
      coordinates: each.polygons as Position[][][],
    })),
  };
  const partsTopology = topology({ parts: object });
  const parts = partsTopology.objects.parts as GeometryCollection;
  const union = merge(partsTopology, parts.geometries as (Polygon | MultiPolygon)[]);
  return union.coordinates.flatMap((rings) => cleanPolygon(rings) ?? []);
}

/**
 * Merges areas with the same successor into today's municipalities, ordered by key. Throws a `DataProblem` if a result
 * is not as large as its parts.
 */
export function dissolve(areas: readonly Area[], successors: Successors): readonly Area[] {
  const groups = new Map<string, Area[]>();
  for (const area of areas) {
    const ags = successors.get(area.ags) ?? area.ags;
    const group = groups.get(ags);
    if (group) group.push(area);
    else groups.set(ags, [area]);
  }
  return [...groups]
    .map(([ags, group]) => {
      const name = (group.find((each) => each.ags === ags) ?? group[0])?.name ?? '';
      const [only, ...more] = group;
      if (only && more.length === 0) return { ...only, ags };
      const polygons = unite(group);
      const parts = group.reduce((sum, each) => sum + sizeOf(each.polygons), 0);
      if (Math.abs(sizeOf(polygons) - parts) > parts * 1e-9) {
        throw new DataProblem(
          inRegion('facts/boundary-changes.csv'),
          `die Teile von ${ags} (${group.map((each) => each.name).join(', ')}) ergeben zusammen nicht ihre Fläche`,
          'Zusammengelegt werden können nur Gemeinden, deren Umrisse sich nicht überlappen',
        );
      }
      return { ags, name, polygons };
    })
    .sort((a, b) => (a.ags < b.ags ? -1 : 1));
}

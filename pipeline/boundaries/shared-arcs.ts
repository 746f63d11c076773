import type { Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon } from 'topojson-specification';
import type { Area } from './vg250.ts';

/** Areas that share their borders: every border is one arc, used by the areas on its two sides. */
export interface SharedArcs {
  /** Lines in degrees, at full precision. */
  readonly arcs: readonly (readonly Position[])[];
  /** In the order of the areas given; arc numbers as TopoJSON has them (`~n` runs backwards). */
  readonly municipalities: readonly ArcArea[];
  readonly neighbours: readonly ArcArea[];
}

/** One area as rings of arcs: polygon → ring → arcs. */
export interface ArcArea {
  readonly ags: string;
  readonly name: string;
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

const collectionOf = (areas: readonly Area[]) => ({
  type: 'GeometryCollection' as const,
  geometries: areas.map((each) => ({
    type: 'MultiPolygon' as const,
    coordinates: each.polygons as Position[][][],
  })),
});

/** Finds the shared borders of municipalities among each other and with the areas around them. */
export function sharedArcsOf(municipalities: readonly Area[], neighbours: readonly Area[]): SharedArcs {
  const { objects, arcs } = topology({
    municipalities: collectionOf(municipalities),
    neighbours: collectionOf(neighbours),
  });
  const withArcs = (areas: readonly Area[], name: string): ArcArea[] => {
    const { geometries } = objects[name] as GeometryCollection;
    return areas.map(({ ags, name }, index) => ({
      ags,
      name,
      polygons: (geometries[index] as MultiPolygon).arcs,
    }));
  };
  return {
    arcs,
    municipalities: withArcs(municipalities, 'municipalities'),
    neighbours: withArcs(neighbours, 'neighbours'),
  };
}

/** Number of an arc whichever way it runs. */
export const arcOf = (signed: number): number => (signed < 0 ? ~signed : signed);

/** Every arc number the areas use, with the direction, as often as they use it. */
export function arcsUsed(areas: readonly ArcArea[]): readonly number[] {
  return areas.flatMap((each) => each.polygons.flat(2));
}

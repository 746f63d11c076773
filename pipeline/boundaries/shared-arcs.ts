import type { Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon } from 'topojson-specification';
import type { Area } from './vg250.ts';

/** Areas with shared borders: every border is one arc, used by the areas on both sides. */
export interface SharedArcs {
  /** Lines in degrees, at full precision. */
  readonly arcs: readonly (readonly Position[])[];
  /** In the order of the input; arc numbers as in TopoJSON (`~n` is arc n backwards). */
  readonly municipalities: readonly ArcArea[];
  readonly neighbours: readonly ArcArea[];
}

/** An area as arcs: polygon → ring → arc numbers. */
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

/** Finds the borders that municipalities share with each other and with the surrounding areas. */
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

/** Returns the number of an arc regardless of its direction. */
export const arcOf = (signed: number): number => (signed < 0 ? ~signed : signed);

/** Returns all arc numbers of the areas, signed by direction, with repetitions. */
export function arcsUsed(areas: readonly ArcArea[]): readonly number[] {
  return areas.flatMap((each) => each.polygons.flat(2));
}

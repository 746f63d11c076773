/**
 * The Saxon part of a newer edition at full precision, as it is committed: a VG250 itself is too large for a
 * repository, and its address always leads to the newest one.
 */
import type { Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import { featuresIn, readAreas, type Area } from './vg250.ts';
import type { Source } from '../sources.ts';
import { SAXONY, type Edition } from './edition.ts';

export const EXTRACT_FILE = 'data/boundaries/edition.topo.json';

/** Steps of the grid across Saxony: 3 mm. */
const STEPS = 1e8;

interface Extract extends Topology {
  readonly edition: Source;
}

const collection = (areas: readonly Area[]) => ({
  type: 'FeatureCollection' as const,
  features: areas.map(({ ags, name, polygons }) => ({
    type: 'Feature' as const,
    properties: { AGS: ags, GEN: name },
    geometry: { type: 'MultiPolygon' as const, coordinates: polygons as Position[][][] },
  })),
});

/** The text to commit. Reading it gives the edition back, to 3 mm. */
export function writeExtract({ source, municipalities, roofs }: Edition): string {
  const full = topology({ municipalities: collection(municipalities), roofs: collection(roofs) });
  const packed = quantize(full as Topology<Objects>, STEPS);
  return `${JSON.stringify({ edition: source, ...packed })}\n`;
}

/** The edition in an extract. */
export function readExtract(text: string): Edition {
  const extract = JSON.parse(text) as Extract;
  const areas = (name: string, digits: 2 | 5 | 8): readonly Area[] =>
    readAreas(
      EXTRACT_FILE,
      featuresIn(feature(extract, extract.objects[name] as GeometryCollection)),
      [SAXONY],
      digits,
    );
  return {
    file: EXTRACT_FILE,
    source: extract.edition,
    municipalities: areas('municipalities', 8),
    roofs: [...areas('roofs', 5), ...areas('roofs', 2)],
  };
}

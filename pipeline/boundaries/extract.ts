/**
 * The region's part of a newer edition at full precision, as it is committed: a VG250 itself is too large for a
 * repository, and its address always leads to the newest one.
 */
import type { Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import type { DataSource } from '../../src/lib/provenance/data-source.ts';
import { featuresIn, readAreas, type Area } from './vg250.ts';
import { inRegion } from '../../config/region-folder.js';
import { REGION } from '../step/region.ts';
import type { Edition } from './edition.ts';

/** Within the region's folder. */
export const EXTRACT_PATH = 'boundaries/edition.topo.json';

/** Steps of the grid across the region: in Saxony 3 mm. */
const STEPS = 1e8;

interface Extract extends Topology {
  readonly edition: DataSource;
  /** Where the Länder around come from; absent where that is the edition itself. */
  readonly around?: DataSource;
}

const collection = (areas: readonly Area[]) => ({
  type: 'FeatureCollection' as const,
  features: areas.map(({ ags, name, polygons }) => ({
    type: 'Feature' as const,
    properties: { AGS: ags, GEN: name },
    geometry: { type: 'MultiPolygon' as const, coordinates: polygons as Position[][][] },
  })),
});

/** An edition with the Länder around it, which share its outline. */
export interface Extracted {
  readonly edition: Edition;
  readonly neighbours: readonly Area[];
  /** Where the Länder around come from. */
  readonly around: DataSource;
}

/** The text to commit. Reading it gives the edition back, to 3 mm. */
export function writeExtract({ edition, neighbours, around }: Extracted): string {
  const full = topology({
    municipalities: collection(edition.municipalities),
    roofs: collection(edition.roofs),
    neighbours: collection(neighbours),
  });
  const packed = quantize(full as Topology<Objects>, STEPS);
  return `${JSON.stringify({ edition: edition.source, around, ...packed })}\n`;
}

/** What is in an extract. */
export function readExtract(text: string): Extracted {
  const file = inRegion(EXTRACT_PATH);
  const extract = JSON.parse(text) as Extract;
  const areas = (name: string, digits: 2 | 5 | 8, keys: readonly string[] = REGION.keys): readonly Area[] =>
    readAreas(file, featuresIn(feature(extract, extract.objects[name] as GeometryCollection)), keys, digits);
  return {
    edition: {
      file,
      source: extract.edition,
      municipalities: areas('municipalities', 8),
      roofs: [...areas('roofs', 5), ...areas('roofs', 2)],
    },
    neighbours: areas('neighbours', 2, REGION.boundaries.neighbours),
    around: extract.around ?? extract.edition,
  };
}

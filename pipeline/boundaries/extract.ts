/**
 * Reads and writes the region's part of a newer VG250 edition at full precision. Only this extract is committed: the
 * whole VG250 is too large for the repository, and its address always serves the newest edition.
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

/** Path within the region's folder. */
export const EXTRACT_PATH = 'boundaries/edition.topo.json';

/** Grid steps across the region; one step is 3 mm in Saxony. */
const STEPS = 1e8;

interface Extract extends Topology {
  readonly edition: DataSource;
  /** Source of the surrounding Länder; absent if it is the edition itself. */
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

/** An edition with the surrounding Länder, which share its outline. */
export interface Extracted {
  readonly edition: Edition;
  readonly neighbours: readonly Area[];
  /** Source of the surrounding Länder. */
  readonly around: DataSource;
}

/** Returns the text of the extract file. `readExtract` restores the edition to 3 mm. */
export function writeExtract({ edition, neighbours, around }: Extracted): string {
  const full = topology({
    municipalities: collection(edition.municipalities),
    roofs: collection(edition.roofs),
    neighbours: collection(neighbours),
  });
  const packed = quantize(full as Topology<Objects>, STEPS);
  return `${JSON.stringify({ edition: edition.source, around, ...packed })}\n`;
}

/** Reads the text of an extract file. */
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

/** Reads administrative areas of any VG250 edition from GeoJSON: an array, a collection, or both nested. */
import type { Feature, Geometry, GeoJsonProperties, Position } from 'geojson';
import { cleanPolygon, type Rings } from '../geometry/rings.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';

/** An administrative area with the name as the edition spells it and clean polygons (see `cleanPolygon`). */
export interface Area {
  /** 2 digits for a Land, 5 for a Kreis, 8 for a Gemeinde. */
  readonly ags: string;
  readonly name: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/**
 * Value of `GF` for "land with structure". The edition lists the sea and Lake Constance as separate areas with other
 * values.
 */
const ON_LAND = 4;

type AnyFeature = Feature<Geometry | null, GeoJsonProperties>;

/** Returns every feature of a GeoJSON value, from nested collections too; skips everything else. */
export function featuresIn(value: unknown): AnyFeature[] {
  if (Array.isArray(value)) return value.flatMap(featuresIn);
  if (typeof value !== 'object' || value === null || !('type' in value)) return [];
  if (value.type === 'FeatureCollection' && 'features' in value) return featuresIn(value.features);
  return value.type === 'Feature' && 'geometry' in value && 'properties' in value
    ? [value as unknown as AnyFeature]
    : [];
}

function ringsOf(geometry: Geometry | null): readonly Rings[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function propertyOf(properties: GeoJsonProperties, name: string): unknown {
  return properties?.[name] ?? (properties?.[name.toLowerCase()] as unknown);
}

/**
 * Reads the areas whose key has `digits` digits and starts with one of `prefixes`, ordered by key. Several features
 * with one key become one area. `file` is used in messages only. Throws a `DataProblem` for a broken or degenerate
 * polygon.
 */
export function readAreas(
  file: string,
  features: readonly AnyFeature[],
  prefixes: readonly string[],
  digits: 2 | 5 | 8,
): readonly Area[] {
  const areas = new Map<string, { name: string; polygons: Position[][][] }>();
  for (const { properties, geometry } of features) {
    const ags = String(propertyOf(properties, 'AGS') ?? '');
    const factor = Number(propertyOf(properties, 'GF') ?? ON_LAND);
    if (ags.length !== digits || factor !== ON_LAND || !prefixes.some((each) => ags.startsWith(each)))
      continue;
    const name = String(propertyOf(properties, 'GEN') ?? '');
    const area = areas.get(ags) ?? { name, polygons: [] };
    for (const rings of ringsOf(geometry)) {
      const clean = cleanPolygon(rings);
      if (!clean) {
        throw new DataProblem(
          file,
          `der Umriss von ${name} (${ags}) läuft auf sich selbst zurück oder hat keine Fläche`,
          'Richtig ist ein geschlossener Ring, der sich nicht schneidet; am besten die Datei neu herunterladen',
        );
      }
      area.polygons.push(...clean);
    }
    areas.set(ags, area);
  }
  return [...areas].map(([ags, area]) => ({ ags, ...area })).sort((a, b) => (a.ags < b.ags ? -1 : 1));
}

import type { Feature, FeatureCollection, Point } from 'geojson';
import type { CellFormat, FieldPath, ValueAt } from '../fields/field.ts';
import { ALL_FIELDS, valueAt, type FIELDS } from '../fields/fields.ts';
import type { SiteRecord } from '../schema.ts';
import type { Site } from '../site.ts';

/** Reduces a value to its property: focus assignments to their terms, sources to their web addresses. */
type Exported<Value> = Value extends readonly { term: infer Id }[]
  ? readonly Id[]
  : Value extends readonly { says: string }[]
    ? readonly string[]
    : Value;

/** Exported fields by their keys. Contract: names and shapes do not change. */
type ExportedFields = {
  readonly [
    Path in FieldPath as (typeof FIELDS)[Path] extends { exported: true; key: infer Key extends string }
      ? Key
      : never
  ]: Exported<ValueAt<Path>>;
};

/** Properties of a site in `/daten/standorte.geojson`. */
export interface SiteProperties extends ExportedFields {
  readonly slug: string;
  /** Official municipality key (AGS), 8 digits. */
  readonly municipality: string;
  /** Leading 5 digits. */
  readonly district: string;
  /** The whole record as edited, for importing it again. */
  readonly record: SiteRecord;
}

const EXPORT: { readonly [Format in CellFormat]?: (value: unknown) => unknown } = {
  focus: (entries) => (entries as SiteRecord['focus']).map((each) => each.term),
  sources: (sources) => (sources as SiteRecord['sources']).flatMap((each) => each.url ?? []),
};

function exportedFields(record: SiteRecord): ExportedFields {
  const all = ALL_FIELDS.flatMap(([path, { key, format, exported }]) => {
    const value = exported && valueAt(record, path);
    return value === undefined ? [] : [[key, EXPORT[format]?.(value) ?? value]];
  });
  return Object.fromEntries(all) as unknown as ExportedFields;
}

/** Returns the record of a site without derived fields. */
export function recordOf(site: Site): SiteRecord {
  const { slug: _slug, municipality: _municipality, ...record } = site;
  return record;
}

/** Returns a site as a GeoJSON point (RFC 7946: degrees, lon before lat). */
export function siteFeature(site: Site): Feature<Point, SiteProperties> {
  return {
    type: 'Feature',
    id: site.slug,
    geometry: { type: 'Point', coordinates: [site.location.lon, site.location.lat] },
    properties: {
      slug: site.slug,
      ...exportedFields(site),
      municipality: site.municipality.ags,
      district: site.municipality.districtAgs,
      record: recordOf(site),
    },
  };
}

/** Returns all sites as one feature collection. */
export function sitesGeoJson(sites: readonly Site[]): FeatureCollection<Point, SiteProperties> {
  return { type: 'FeatureCollection', features: sites.map(siteFeature) };
}

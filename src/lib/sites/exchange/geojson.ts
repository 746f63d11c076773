import type { Feature, FeatureCollection, Point } from 'geojson';
import type { CellFormat, FieldPath, ValueAt } from '../fields/field.ts';
import { ALL_FIELDS, valueAt, type FIELDS } from '../fields/fields.ts';
import type { SiteRecord } from '../schema.ts';
import type { Site } from '../site.ts';

/** What stands for a value in a property: of focus areas their terms, of sources their web addresses. */
type Exported<Value> = Value extends readonly { term: infer Id }[]
  ? readonly Id[]
  : Value extends readonly { says: string }[]
    ? readonly string[]
    : Value;

/** The fields that are properties of their own, by their keys: a contract. */
type ExportedFields = {
  readonly [
    Path in FieldPath as (typeof FIELDS)[Path] extends { exported: true; key: infer Key extends string }
      ? Key
      : never
  ]: Exported<ValueAt<Path>>;
};

/** What `/daten/standorte.geojson` says about a site. */
export interface SiteProperties extends ExportedFields {
  readonly slug: string;
  /** Official municipality key (AGS), 8 digits. */
  readonly municipality: string;
  /** Leading 5 digits. */
  readonly district: string;
  /** The whole record as edited, for whoever wants to read it back. */
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

/** The record of a site, without what was derived. */
export function recordOf(site: Site): SiteRecord {
  const { slug: _slug, municipality: _municipality, ...record } = site;
  return record;
}

/** A site as a GeoJSON point (RFC 7946: degrees, lon before lat). */
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

/** All sites as one collection. */
export function sitesGeoJson(sites: readonly Site[]): FeatureCollection<Point, SiteProperties> {
  return { type: 'FeatureCollection', features: sites.map(siteFeature) };
}

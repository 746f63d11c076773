import type { Feature, FeatureCollection, Point } from 'geojson';
import type { SiteRecord } from '../schema.ts';
import type { Site } from '../site.ts';

/** What `/daten/standorte.geojson` says about a site. The first fields are a contract; `record` is everything. */
export interface SiteProperties {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly operator: string;
  readonly operatorType: string;
  /** Official municipality key (AGS), 8 digits. */
  readonly municipality: string;
  readonly phases: readonly number[];
  readonly status: string;
  readonly focus: readonly string[];
  readonly socialSpace: readonly string[];
  readonly precision: string;
  /** Web addresses of the sources that have one. */
  readonly sources: readonly string[];
  /** ISO day. */
  readonly checked: string;
  /** Radius around the point, in metres, that the site surely lies in. */
  readonly radiusMetres: number;
  readonly district: string;
  /** The whole record as edited, for whoever wants to read it back. */
  readonly record: SiteRecord;
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
      name: site.name,
      kind: site.kind,
      operator: site.operator.name,
      operatorType: site.operator.type,
      municipality: site.municipality.ags,
      phases: site.phases.in,
      status: site.status.value,
      focus: site.focus.map((each) => each.term),
      socialSpace: site.socialSpace.types,
      precision: site.location.precision,
      sources: site.sources.flatMap((each) => each.url ?? []),
      checked: site.checked,
      radiusMetres: site.location.radiusMetres,
      district: site.municipality.districtAgs,
      record: recordOf(site),
    },
  };
}

/** All sites as one collection. */
export function sitesGeoJson(sites: readonly Site[]): FeatureCollection<Point, SiteProperties> {
  return { type: 'FeatureCollection', features: sites.map(siteFeature) };
}

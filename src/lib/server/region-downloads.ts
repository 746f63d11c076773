/** Municipalities and districts as GeoJSON downloads; the map draws the same objects. */
import type { BBox, Feature, MultiPolygon, Polygon } from 'geojson';
import { areasOf } from '../geo/topology.ts';
import { boundaries } from './boundaries.ts';
import { districts } from './derived.ts';
import { boundarySource } from './manifest.ts';

type Properties = Readonly<Record<string, string>>;

/** GeoJSON after RFC 7946, with its source as foreign members of the collection. */
export interface RegionDownload {
  readonly type: 'FeatureCollection';
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly attribution: string;
  readonly bbox: BBox;
  readonly features: readonly Feature<Polygon | MultiPolygon, Properties>[];
}

const DISTRICT_DIGITS = 5;

function download(
  name: string,
  object: 'municipalities' | 'districts',
  propertiesOf: (area: { readonly ags: string; readonly name: string }) => Properties,
): RegionDownload {
  const { bbox, features } = areasOf(boundaries, object);
  const { title, version, licence, attribution } = boundarySource;
  return {
    type: 'FeatureCollection',
    name,
    source: `${title}, ${version}`,
    licence,
    attribution,
    bbox,
    features: features.map((each) => ({ ...each, properties: propertiesOf(each.properties) })),
  };
}

/** The municipalities: `ags`, `name`, `district` (its key), `districtName`. */
export function municipalitiesDownload(): RegionDownload {
  const names = new Map(districts.map((each) => [each.ags, each.name]));
  return download('gemeinden', 'municipalities', ({ ags, name }) => {
    const district = ags.slice(0, DISTRICT_DIGITS);
    return { ags, name, district, districtName: names.get(district) ?? '' };
  });
}

/** All districts: `ags`, `name`. */
export function districtsDownload(): RegionDownload {
  return download('kreise', 'districts', ({ ags, name }) => ({ ags, name }));
}

/** Writes one feature per line: compact, but still readable. */
export function geoJsonText({ features, ...head }: RegionDownload): string {
  const lines = features.map((each) => JSON.stringify(each)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

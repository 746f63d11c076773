import type { MapGeoJSONFeature } from 'maplibre-gl';

/** Properties of a municipality's polygon on the map. */
export interface MapMunicipality {
  /** Official key, eight digits. */
  readonly ags: string;
  readonly name: string;
  /** Sorbian name, in the Sorbian settlement area. */
  readonly sorbian?: string;
}

/** Layer that is queried for the municipality under pointer or cross. */
export const AREAS_LAYER = 'municipality-hover';

/** Municipality of a feature of that layer; undefined without a feature. */
export function municipalityOf(feature: MapGeoJSONFeature | undefined): MapMunicipality | undefined {
  if (!feature) return undefined;
  const { ags, name, sorbian } = feature.properties;
  return { ags: String(ags), name: String(name), ...(typeof sorbian === 'string' && { sorbian }) };
}

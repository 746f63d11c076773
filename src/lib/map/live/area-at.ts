import type { MapGeoJSONFeature } from 'maplibre-gl';

/** A municipality as the map's areas carry it. */
export interface Area {
  /** Official key, eight digits. */
  readonly ags: string;
  readonly name: string;
  /** In the Sorbian settlement area. */
  readonly sorbian?: string;
}

/** The layer whose areas answer to pointer and cross. */
export const AREAS_LAYER = 'municipality-hover';

/** The municipality a feature of that layer stands for; undefined without a feature. */
export function areaOf(feature: MapGeoJSONFeature | undefined): Area | undefined {
  if (!feature) return undefined;
  const { ags, name, sorbian } = feature.properties;
  return { ags: String(ags), name: String(name), ...(typeof sorbian === 'string' && { sorbian }) };
}

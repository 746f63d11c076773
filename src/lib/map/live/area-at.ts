import type { MapGeoJSONFeature } from 'maplibre-gl';

/** A municipality as the map's areas carry it. */
export interface Area {
  /** Official key, eight digits. */
  readonly ags: string;
  readonly name: string;
}

/** The layer whose areas answer to pointer and cross. */
export const AREAS_LAYER = 'municipality-hover';

/** The municipality a feature of that layer stands for; undefined without a feature. */
export function areaOf(feature: MapGeoJSONFeature | undefined): Area | undefined {
  return feature && { ags: String(feature.properties.ags), name: String(feature.properties.name) };
}

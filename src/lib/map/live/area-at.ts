import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';

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

/** Returns the municipality at a point of the map (CSS pixels); undefined outside the Land, or while its area is not loaded. */
export function municipalityAt(map: MapLibreMap, point: PointLike): MapMunicipality | undefined {
  if (!map.getLayer(AREAS_LAYER)) return undefined;
  const [feature] = map.queryRenderedFeatures(point, { layers: [AREAS_LAYER] });
  if (!feature) return undefined;
  const { ags, name, sorbian } = feature.properties;
  return { ags: String(ags), name: String(name), ...(typeof sorbian === 'string' && { sorbian }) };
}

import type { Polygon } from 'geojson';
import { circleAround } from '../../geo/circle.ts';
import type { SiteMarker, PlaceCircle } from '../../drawing/site-marker.ts';

/** The search radius around a place (degrees, 128 vertices); undefined without a place or a radius. */
export function radiusCircle(place: PlaceCircle | undefined): Polygon | undefined {
  return place?.radiusKm ? circleAround(place.lon, place.lat, place.radiusKm, 128) : undefined;
}

/** The circle within which a roughly located site lies (degrees, 64 vertices). */
export function uncertaintyCircle({ lon, lat, radiusMetres }: SiteMarker): Polygon {
  return circleAround(lon, lat, radiusMetres / 1000, 64);
}

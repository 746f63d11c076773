import type { Place } from '../regions/places/place.ts';
import { formatDistance } from '../text/distance.ts';
import { hasExactLocation, type Site } from './site.ts';

/**
 * A distance in words, no sharper than both ends are known: "3,4 km Luftlinie", "etwa 12 km Luftlinie, Lage ungefähr".
 * `km` is the straight line between the two points.
 */
export function distanceWords(
  km: number,
  site: Pick<Site, 'location'>,
  place: Pick<Place, 'roughKm'>,
): string {
  const exact = hasExactLocation(site);
  const doubt = place.roughKm + (exact ? 0 : site.location.radiusMetres / 1000);
  return `${formatDistance(km, doubt)} Luftlinie${exact ? '' : ', Lage ungefähr'}`;
}

import type { Place } from '../municipalities/places/place.ts';
import { hasExactLocation, roughKmOf, type Site } from './site.ts';

/** How a language says a straight-line distance; `roughKm` is the doubt, `exact` whether the house's location is sharp. */
export type DistanceSpeech = (km: number, roughKm: number, exact: boolean) => string;

/**
 * A distance in words, no sharper than both ends are known: "3,4 km Luftlinie", "etwa 12 km Luftlinie, Lage ungefähr".
 * `km` is the straight line between the two points, `say` the language.
 */
export function distanceWords(
  km: number,
  site: { readonly location: Pick<Site['location'], 'precision' | 'radiusMetres'> },
  place: Pick<Place, 'roughKm'>,
  say: DistanceSpeech,
): string {
  return say(km, place.roughKm + roughKmOf(site), hasExactLocation(site));
}

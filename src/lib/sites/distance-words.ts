import type { Place } from '../municipalities/places/place.ts';
import { roughKmOf, type Site } from './site.ts';

/** Formats a straight-line distance in a language; `roughKm` is the uncertainty of both ends, km. */
export type DistanceSpeech = (km: number, roughKm: number) => string;

/**
 * Formats a distance no more precisely than both ends are known: "3,4 km Luftlinie", "etwa 12 km entfernt".
 * `km` is the straight line between the two points, `say` the formatter of the language.
 */
export function distanceWords(
  km: number,
  site: { readonly location: Pick<Site['location'], 'precision' | 'radiusMetres'> },
  place: Pick<Place, 'roughKm'>,
  say: DistanceSpeech,
): string {
  return say(km, place.roughKm + roughKmOf(site));
}

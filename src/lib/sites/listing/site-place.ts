import * as de from '$region/words/de.json';
import type { PlaceEntry } from '../../municipalities/places/place.ts';
import type { ListedSite } from './listed-site.ts';
import { hasExactLocation, roughKmOf } from '../site.ts';
import { gazetteer, type GazetteerTexts } from '../../text/messages/de/gazetteer.ts';
import { PRECISION_TERMS, termOf, type Term } from '../vocabulary.ts';

/** Returns a site as an entry of the place search: found by name, part of town and town; origin of distances. */
export function placeOfSite(
  site: ListedSite,
  texts: GazetteerTexts = gazetteer,
  say: (term: Term) => Term = (term) => term,
): PlaceEntry {
  const { address, location, municipality } = site;
  const exact = hasExactLocation(site);
  const where = address.part === undefined ? address.place : `${address.place}, ${address.part}`;
  return {
    id: `standort-${site.slug}`,
    name: site.name,
    kind: 'site',
    lon: location.lon,
    lat: location.lat,
    detail: texts.site(where),
    rough: exact ? undefined : texts.rough(say(termOf(PRECISION_TERMS, location.precision)).label),
    roughKm: roughKmOf(site),
    otherNames: address.part === undefined ? [] : [{ text: address.part, sort: 'short' }],
    context: `${where} ${municipality.name} ${municipality.district} ${site.operator.name} ${de.name}`,
    population: 0,
    former: false,
  };
}

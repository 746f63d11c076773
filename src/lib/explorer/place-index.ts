/** Place search and distance measuring; loaded with the gazetteer when a place is first needed. */
import { readGazetteer, type GazetteerFile } from '../municipalities/places/gazetteer.ts';
import { readLocalities, type LocalityFile } from '../municipalities/places/localities.ts';
import { indexPlaces, type PlaceIndex } from '../municipalities/places/search.ts';
import type { ListedSite } from '../sites/listing/listed-site.ts';
import { placeOfSite } from '../sites/listing/site-place.ts';
import type { Term } from '../sites/vocabulary.ts';
import type { GazetteerTexts } from '../text/messages/de/gazetteer.ts';

export { municipalityIdOf } from '../municipalities/places/localities.ts';
export { isGuess } from '../municipalities/places/match.ts';
export { guessByPostcode } from '../municipalities/places/postcode-guess.ts';
export { placeById, searchPlaces } from '../municipalities/places/search.ts';
export { aroundPlace, indexSites } from '../sites/nearest.ts';

/** Words for places in a language other than German. */
export interface PlaceSpeech {
  readonly texts: GazetteerTexts;
  readonly say: (term: Term) => Term;
}

/** Indexes the sites, the gazetteer's places and the localities (none of those that failed to load). */
export function indexAll(
  gazetteer: GazetteerFile | undefined,
  localities: LocalityFile | undefined,
  sites: readonly ListedSite[],
  speech?: PlaceSpeech,
): PlaceIndex {
  const entries = [
    ...(gazetteer ? readGazetteer(gazetteer, speech?.texts) : []),
    ...(gazetteer && localities ? readLocalities(localities, gazetteer, speech?.texts) : []),
    ...sites.map((site) => placeOfSite(site, speech?.texts, speech?.say)),
  ];
  return indexPlaces(entries, gazetteer?.former);
}

import { useCatalogue } from './catalogue-context.ts';
import { liveMap, type LiveMapTexts } from './messages/de/live-map.ts';

/** Texts of the live map in the page's language; the German ones are loaded with the map. */
export function useLiveMapTexts(): LiveMapTexts {
  return useCatalogue()?.liveMap ?? liveMap;
}

import { readGazetteer, type GazetteerFile } from './gazetteer.ts';
import type { PlaceKind } from './place.ts';
import { indexPlaces, searchPlaces } from './search.ts';

/** Finds the municipalities (keys) that a text may mean: one where it is clear, none where nothing fits. */
export type MunicipalitySearch = (text: string) => readonly string[];

/** What a text means first, of several places that fit equally well. */
const PREFERENCE: readonly PlaceKind[] = ['municipality', 'postcode', 'place'];
/** Enough for all namesakes; more only say that the text is not clear. */
const MAX_HITS = 50;

/** A gazetteer that knows nothing but names: key → name. */
export function gazetteerOfNames(names: ReadonlyMap<string, string>): GazetteerFile {
  return {
    sources: [],
    districts: [],
    municipalities: [...names].map(([ags, name]) => [ags, name, 0, 0, 0, [], []] as const),
    places: [],
    postcodes: [],
  };
}

/**
 * The place search for fields that take a municipality: also by postcode, by a part of the municipality, by a former or
 * foreign name. A district is no answer.
 */
export function municipalitySearch(file: GazetteerFile): MunicipalitySearch {
  const index = indexPlaces(readGazetteer(file));
  const agsAt = (row: number): string => file.municipalities[row]?.[0] ?? '';
  const municipalitiesOf = new Map<string, readonly string[]>([
    ...file.municipalities.map(([ags]) => [`gemeinde-${ags}`, [ags]] as const),
    ...file.places.map(([id, , row]) => [`ort-${id}`, [agsAt(row)]] as const),
    ...file.postcodes.map(([postcode, ...rows]) => [`plz-${postcode}`, rows.map(agsAt)] as const),
  ]);
  return (text) => {
    const hits = searchPlaces(index, text, MAX_HITS).filter(({ place }) => PREFERENCE.includes(place.kind));
    const best = hits.filter(({ fit }) => fit === hits[0]?.fit);
    const kind = PREFERENCE.find((each) => best.some(({ place }) => place.kind === each));
    const found = best.flatMap(({ place }) =>
      place.kind === kind ? (municipalitiesOf.get(place.id) ?? []) : [],
    );
    return [...new Set(found)];
  };
}

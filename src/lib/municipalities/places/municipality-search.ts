import { readGazetteer, type GazetteerFile } from './gazetteer.ts';
import type { PlaceKind } from './place.ts';
import { indexPlaces, searchPlaces } from './search.ts';

/** Finds the municipalities (keys) that a text can mean: one if it is clear, none if nothing matches. */
export type MunicipalitySearch = (text: string) => readonly string[];

/** Order of preference among equally good matches. */
const PREFERENCE: readonly PlaceKind[] = ['municipality', 'postcode', 'place'];
/** Covers all namesakes; more hits only show that the text is ambiguous. */
const MAX_HITS = 50;

/** Creates a gazetteer that contains names only (by key). */
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
 * Place search for fields that take a municipality: also by postcode, locality, former or foreign name. Never returns a
 * district.
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

import { readGazetteer, type GazetteerFile } from './gazetteer.ts';
import { readLocalities, type LocalityFile } from './localities.ts';
import { isGuess } from './match.ts';
import type { PlaceKind } from './place.ts';
import { indexPlaces, searchPlaces } from './search.ts';

/** Finds the municipalities (keys) that a text can mean: one if it is clear, none if nothing matches. */
export interface MunicipalitySearch {
  (text: string): readonly string[];
  /** True where nothing is spelt like the text and what is found differs by one edit. */
  readonly guesses: (text: string) => boolean;
}

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
export function municipalitySearch(file: GazetteerFile, localities?: LocalityFile): MunicipalitySearch {
  const index = indexPlaces([
    ...readGazetteer(file),
    ...(localities ? readLocalities(localities, file) : []),
  ]);
  const hitsFor = (text: string) =>
    searchPlaces(index, text, MAX_HITS).filter(({ place }) => PREFERENCE.includes(place.kind));
  const search = (text: string): readonly string[] => {
    const hits = hitsFor(text);
    const best = hits.filter(({ fit }) => fit === hits[0]?.fit);
    const kind = PREFERENCE.find((each) => best.some(({ place }) => place.kind === each));
    const found = best.flatMap(({ place }) =>
      place.kind === kind ? (place.municipalities ?? []).map(({ ags }) => ags) : [],
    );
    return [...new Set(found)];
  };
  const guesses = (text: string): boolean => {
    const [first] = hitsFor(text);
    return first !== undefined && isGuess(first.fit);
  };
  return Object.assign(search, { guesses });
}

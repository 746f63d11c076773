import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import { readGazetteer, type GazetteerFile } from '../../src/lib/municipalities/places/gazetteer.ts';
import { resolvePlace, type Resolved } from '../../src/lib/municipalities/places/resolve.ts';
import { indexPlaces } from '../../src/lib/municipalities/places/search.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { normaliseWords } from '../../src/lib/text/normalise.ts';

/** Result of looking up a place name; names are official ones. */
export type FoundPlace =
  | {
      readonly sort: 'found';
      readonly municipality: Municipality;
      /** Part of the municipality if the name is that of a part: "Zethau" lies in Mulda/Sa. */
      readonly part?: string;
    }
  | { readonly sort: 'ambiguous' | 'several' | 'unknown'; readonly names: readonly string[] };

/** Finds municipalities by the names people use, and estimates a location if there is no coordinate. */
export interface PlaceLookup {
  find(name: string, postcode?: string): FoundPlace;
  /** Returns the municipalities with a postcode; undefined if the region has no such postcode. */
  withPostcode(postcode: string): readonly string[] | undefined;
  rough(municipality: Municipality, part: string | undefined): SiteRecord['location'];
}

const keyOf = (name: string): string => normaliseWords(name).join('');

/** Returns the radius of a circle of the municipality's area plus a third, rounded up to 100 metres, at most 20 km. */
function radiusOf({ areaKm2 }: Municipality): number {
  const radius = Math.sqrt(areaKm2 / Math.PI) * 1000 * 1.33;
  return Math.min(20_000, Math.ceil(radius / 100) * 100);
}

const PART_RADIUS_METRES = 1_500;
/** Size of the look-up cache; a list repeats few places many times. */
const REMEMBERED = 5_000;

/** Builds the look-up from the official table and the gazetteer. */
export function placesOf(municipalities: readonly Municipality[], gazetteer: GazetteerFile): PlaceLookup {
  const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
  const agsAt = (index: number): string => gazetteer.municipalities[index]?.[0] ?? '';
  const within = new Map(gazetteer.places.map(([id, , index]) => [`ort-${id}`, agsAt(index)]));
  const postcodes = new Map(
    gazetteer.postcodes.map(([postcode, ...indices]) => [postcode, indices.map(agsAt)]),
  );
  const index = indexPlaces(
    readGazetteer(gazetteer).filter(({ kind }) => kind === 'municipality' || kind === 'place'),
  );
  const names = {
    index,
    municipalityOf: (id: string) => within.get(id) ?? /^gemeinde-(\d+)$/.exec(id)?.[1],
    withPostcode: (postcode: string) => postcodes.get(postcode),
  };
  const nameOf = (ags: string): string => byAgs.get(ags)?.name ?? ags;
  const named = (resolved: Resolved): FoundPlace => {
    if (resolved.sort === 'unknown') return { sort: 'unknown', names: resolved.near.map(nameOf) };
    if (resolved.sort !== 'found') return { sort: resolved.sort, names: resolved.ags.map(nameOf) };
    const municipality = byAgs.get(resolved.ags);
    if (!municipality) return { sort: 'unknown', names: [] };
    return { sort: 'found', municipality, ...(resolved.part ? { part: resolved.part } : {}) };
  };
  const remembered = new Map<string, FoundPlace>();
  return {
    find: (name, postcode) => {
      const key = `${name} ${postcode ?? ''}`;
      const known = remembered.get(key) ?? named(resolvePlace(names, name, postcode));
      if (remembered.size < REMEMBERED) remembered.set(key, known);
      return known;
    },
    withPostcode: (postcode) => postcodes.get(postcode)?.map(nameOf),
    rough: (municipality, part) => {
      const place =
        part === undefined
          ? undefined
          : gazetteer.places.find(
              ([, name, at]) => keyOf(name) === keyOf(part) && agsAt(at) === municipality.ags,
            );
      if (place)
        return {
          lon: place[3],
          lat: place[4],
          precision: 'part',
          radiusMetres: PART_RADIUS_METRES,
          source: 'GeoNames, Ort (CC BY 4.0)',
        };
      return {
        lon: municipality.lon,
        lat: municipality.lat,
        precision: 'municipality',
        radiusMetres: radiusOf(municipality),
        source: 'Gemeindeverzeichnis, Mittelpunkt der Gemeinde',
      };
    },
  };
}

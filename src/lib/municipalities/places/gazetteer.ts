/**
 * The shipped gazetteer (`data/derived/gazetteer.json`) and its conversion to places. The file omits every text that
 * can be composed here; coordinates are degrees with three decimals (about 100 m).
 */
import * as de from '$region/words/de.json';
import { gazetteer, type GazetteerTexts } from '../../text/messages/de/gazetteer.ts';
import { bareName } from './bare-name.ts';
import type { OtherName, PlaceEntry } from './place.ts';

export type DistrictRow = readonly [ags: string, name: string, shortNames: readonly string[]];
export type MunicipalityRow = readonly [
  ags: string,
  name: string,
  lon: number,
  lat: number,
  population: number,
  formerNames: readonly string[],
  otherNames: readonly string[],
];
export type PlaceRow = readonly [
  geoNamesId: number,
  name: string,
  /** Index of its municipality. */
  municipality: number,
  lon: number,
  lat: number,
  population: number,
  former: 0 | 1,
  otherNames: readonly string[],
];
/** A postcode and the indices of its municipalities; the one in its name is first. */
export type PostcodeRow = readonly [postcode: string, ...municipalities: number[]];

/** Keys of a dissolved municipality and of the one it belongs to, and its name. */
export type FormerRow = readonly [oldAgs: string, newAgs: string, name: string];

export interface GazetteerFile {
  readonly sources: readonly string[];
  readonly districts: readonly DistrictRow[];
  readonly municipalities: readonly MunicipalityRow[];
  readonly places: readonly PlaceRow[];
  readonly postcodes: readonly PostcodeRow[];
  /** Dissolved municipalities: their addresses and ids lead to today's. */
  readonly former?: readonly FormerRow[];
}

/** Uncertainty of a town's centre or a village's point, km. */
const ROUGH_TOWN_KM = 0.5;
const ROUGH_DISTRICT_KM = 10;

const named = (sort: OtherName['sort'], texts: readonly string[]): OtherName[] =>
  texts.map((text) => ({ text, sort }));

function middleOf(rows: readonly MunicipalityRow[]): { lon: number; lat: number } {
  const mean = (pick: (row: MunicipalityRow) => number) =>
    rows.reduce((sum, row) => sum + pick(row), 0) / rows.length;
  return { lon: mean((row) => row[2]), lat: mean((row) => row[3]) };
}

/** "Eilenburg", "Eilenburg und Laußig", "Eilenburg, Laußig und 3 weitere". */
function listed(names: readonly string[], t: GazetteerTexts): string {
  const [first = '', second, ...rest] = names;
  if (second === undefined) return first;
  return rest.length === 0 ? t.two(first, second) : t.more(first, second, rest.length);
}

function postcodeMiddle([first = '', ...others]: readonly string[], t: GazetteerTexts): string {
  return others.length === 0 ? t.middleOf(first) : t.middleOfSeveral(first, others.length);
}

/** Other spellings of a Landkreis: "Kreis Bautzen", "LK Bautzen". */
function districtForms(name: string): string[] {
  const [, proper] = /^Landkreis (.*)$/u.exec(name) ?? [];
  return proper === undefined ? [] : [`Kreis ${proper}`, `LK ${proper}`];
}

/** Converts the shipped file to places, in the order districts, municipalities, further places, postcodes. */
export function readGazetteer(file: GazetteerFile, t: GazetteerTexts = gazetteer): PlaceEntry[] {
  const districtName = new Map(file.districts.map(([ags, name]) => [ags, name]));
  const districtOf = (row: MunicipalityRow): string => districtName.get(row[0].slice(0, 5)) ?? '';
  /** "Landkreis Meißen", or "kreisfreie Stadt" for a city that is its own district. */
  const districtHint = (row: MunicipalityRow): string =>
    districtOf(row) === row[1] ? t.districtCity : districtOf(row);
  const rowAt = (index: number): MunicipalityRow => {
    const row = file.municipalities[index];
    if (!row) throw new Error(`The gazetteer names municipality ${index}, which it does not hold.`);
    return row;
  };

  const districts = file.districts.map(([ags, name, shortNames]): PlaceEntry => {
    const within = file.municipalities.filter((row) => row[0].startsWith(ags));
    const city = within.length === 1;
    return {
      id: `kreis-${ags}`,
      name,
      kind: 'district',
      ...middleOf(within),
      detail: city ? t.districtCity : t.municipalities(within.length),
      rough: city ? t.middleOf(name) : t.middleOfDistrict,
      roughKm: city ? ROUGH_TOWN_KM : ROUGH_DISTRICT_KM,
      otherNames: named('short', [...districtForms(name), ...shortNames]),
      context: `${de.name} Landkreis`,
      population: within.reduce((sum, row) => sum + row[4], 0),
      former: false,
    };
  });

  const municipalities = file.municipalities.map((row): PlaceEntry => {
    const [ags, name, lon, lat, population, formerNames, otherNames] = row;
    const bare = bareName(name);
    return {
      id: `gemeinde-${ags}`,
      name,
      kind: 'municipality',
      lon,
      lat,
      detail: districtHint(row),
      rough: t.middleOf(name),
      roughKm: ROUGH_TOWN_KM,
      municipalities: [{ ags, name }],
      otherNames: [
        ...named('short', bare === name ? [] : [bare]),
        ...named('former', formerNames),
        ...named('other', otherNames),
      ],
      context: `${districtOf(row)} ${de.name}`,
      population,
      former: false,
    };
  });

  const places = file.places.map(
    ([id, name, index, lon, lat, population, former, otherNames]): PlaceEntry => {
      const municipality = rowAt(index);
      const within = [municipality[1], districtOf(municipality)];
      return {
        id: `ort-${id}`,
        name,
        kind: 'place',
        lon,
        lat,
        detail: (former ? t.today : t.within)([...new Set(within)].join(', ')),
        rough: undefined,
        roughKm: ROUGH_TOWN_KM,
        municipalities: [{ ags: municipality[0], name: municipality[1] }],
        otherNames: named('other', otherNames),
        context: `${within.join(' ')} ${de.name}`,
        population,
        former: former === 1,
      };
    },
  );

  const postcodes = file.postcodes.map(([postcode, ...indices]): PlaceEntry => {
    const rows = indices.map(rowAt);
    const names = rows.map((row) => row[1]);
    return {
      id: `plz-${postcode}`,
      name: postcode,
      kind: 'postcode',
      ...middleOf(rows),
      detail: listed(names, t),
      rough: postcodeMiddle(names, t),
      roughKm: ROUGH_TOWN_KM,
      municipalities: rows.map(([ags, name]) => ({ ags, name })),
      otherNames: [],
      context: `${names.join(' ')} ${de.name}`,
      population: 0,
      former: false,
    };
  });

  return [...districts, ...municipalities, ...places, ...postcodes];
}

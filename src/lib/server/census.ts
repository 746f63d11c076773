/** Census counts of every area, with ranks among areas of its kind. */
import { STATE_KEY } from '../region/constants.ts';
import censusJson from '$region/derived/census.json';
import {
  CENSUS_FIGURES,
  perThousand,
  ranksOf,
  type CensusCounts,
  type FamilyStanding,
  type Placing,
} from '../municipalities/census.ts';
import { sourceOf } from './manifest.ts';

/** Attribution of the census counts. */
export const censusAttribution: string = sourceOf('census.json').attribution;

const DISTRICT_DIGITS = 5;
const all = censusJson as unknown as readonly CensusCounts[];
const byKey = new Map(all.map((each) => [each.key, each]));
const districtCounts = all.filter(({ key }) => key.length === DISTRICT_DIGITS);
const municipalityCounts = all.filter(({ key }) => key.length > DISTRICT_DIGITS);

type RanksByFigure = ReadonlyMap<string, ReadonlyMap<string, Placing>>;
const ranksAmong = (areas: readonly CensusCounts[]): RanksByFigure =>
  new Map(CENSUS_FIGURES.map((figure) => [figure.id, ranksOf(figure, areas)]));

const amongMunicipalities = ranksAmong(municipalityCounts);
const amongDistricts = ranksAmong(districtCounts);
const withinDistrict = new Map(
  districtCounts.map(({ key }) => [
    key,
    ranksAmong(municipalityCounts.filter((each) => each.key.startsWith(key))),
  ]),
);

/** Census counts of a municipality (8 digits), a district (5) or the Land (2). Throws for an unknown key. */
export function censusOf(key: string): CensusCounts {
  const counts = byKey.get(key);
  if (!counts) throw new Error(`data/derived/census.json has no ${key}.`);
  return counts;
}

/** Census figures of a municipality (8 digits), a district (5) or the Land (2). Throws for an unknown key. */
export function standingsOf(key: string): FamilyStanding[] {
  const counts = censusOf(key);
  const district =
    key.length > DISTRICT_DIGITS ? withinDistrict.get(key.slice(0, DISTRICT_DIGITS)) : undefined;
  const state = key.length > DISTRICT_DIGITS ? amongMunicipalities : amongDistricts;
  return CENSUS_FIGURES.map((figure) => {
    const count = figure.countOf(counts);
    return {
      label: figure.label,
      count,
      share: perThousand(count, counts.population),
      inDistrict: district?.get(figure.id)?.get(key),
      inState: key === STATE_KEY ? undefined : state.get(figure.id)?.get(key),
    };
  });
}

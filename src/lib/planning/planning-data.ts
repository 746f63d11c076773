/** Part of the derived data that both planning pages embed. */
import {
  gridOfCentres,
  readPopulationGrid,
  type PackedGrid,
  type PopulationGrid,
} from '../coverage/population-grid.ts';
import type { CensusRow } from '../municipalities/census.ts';
import type { KnownSites } from '../municipalities/known-sites.ts';
import type { FormerKeys } from '../municipalities/todays-keys.ts';
import type { District, Municipality } from '../municipalities/municipality.ts';
import { fullName, roughKmOf, type Site } from '../sites/site.ts';
import type { FocusId, OperatorTypeId, PhaseId, PrecisionId, StatusId } from '../sites/vocabulary.ts';

/** A municipality; lon, lat of its centre in degrees. */
export interface PlanningPlace {
  readonly ags: string;
  readonly name: string;
  readonly districtAgs: string;
  readonly population: number;
  readonly populationCensus2022: number;
  /** Children under 3, from 3 to 5, from 6 to 9 on the census day. */
  readonly children: readonly [under3: number, from3To5: number, from6To9: number];
  /** Households of single parents and of couples with children on the census day. */
  readonly families: readonly [singleParents: number, couples: number];
  readonly lon: number;
  readonly lat: number;
}

/** A documented site; lon, lat in degrees. */
export interface PlanningSite {
  readonly id: string;
  readonly name: string;
  /** Key of its municipality. */
  readonly ags: string;
  readonly lon: number;
  readonly lat: number;
  readonly precision: PrecisionId;
  /** Radius of the circle in which the site lies, km; 0 if its location is exact. */
  readonly roughKm: number;
  readonly phase: readonly PhaseId[];
  readonly status: StatusId;
  readonly focus: readonly FocusId[];
  readonly operatorType: OperatorTypeId;
}

export interface PlanningDistrict {
  readonly ags: string;
  readonly name: string;
  /** How many sites are known, in German: "keiner bekannt, es kann welche geben". */
  readonly known: string;
  /** True if all sites that the district ever had are documented: then 0 means none. */
  readonly complete: boolean;
  /** Children under 15 in SGB II households, per cent. */
  readonly childrenInSgb2Percent: number;
}

export interface PlanningData {
  readonly places: readonly PlanningPlace[];
  readonly districts: readonly PlanningDistrict[];
  readonly sites: readonly PlanningSite[];
  /** Dissolved municipalities: links with their keys mean today's. */
  readonly former: FormerKeys;
  /** Number of sites of the model project, including undocumented ones. */
  readonly totalSites: number;
  /** Latest date (ISO) at which a site's record was checked against its sources. */
  readonly checked: string;
}

/** Census counts used by the planning pages. */
type FamilyCounts = Pick<
  CensusRow,
  'under3' | 'from3To5' | 'from6To9' | 'singleParents' | 'couplesWithChildren'
>;

const childrenOf = ({ under3, from3To5, from6To9 }: FamilyCounts): PlanningPlace['children'] => [
  under3,
  from3To5,
  from6To9,
];

const familiesOf = ({ singleParents, couplesWithChildren }: FamilyCounts): PlanningPlace['families'] => [
  singleParents,
  couplesWithChildren,
];

/** Reduces the derived data to what the planning pages need. */
export function planningData(
  sites: readonly Site[],
  municipalities: readonly Municipality[],
  districts: readonly District[],
  totalSites: number,
  known: (districtAgs: string) => KnownSites,
  censusOf: (ags: string) => FamilyCounts,
  former: FormerKeys,
): PlanningData {
  return {
    former,
    places: municipalities.map(({ ags, name, districtAgs, population, populationCensus2022, lon, lat }) => ({
      ags,
      name,
      districtAgs,
      population,
      populationCensus2022,
      children: childrenOf(censusOf(ags)),
      families: familiesOf(censusOf(ags)),
      lon,
      lat,
    })),
    districts: districts.map(({ ags, name, childrenInSgb2Percent }) => {
      const { words, complete } = known(ags);
      return { ags, name, known: words, complete, childrenInSgb2Percent };
    }),
    sites: sites.map((site) => ({
      id: site.slug,
      name: fullName(site),
      ags: site.municipality.ags,
      lon: site.location.lon,
      lat: site.location.lat,
      precision: site.location.precision,
      roughKm: roughKmOf(site),
      phase: site.phases.in.map((each) => String(each) as PhaseId),
      status: site.status.value,
      focus: site.focus.map((each) => each.term),
      operatorType: site.operator.type,
    })),
    totalSites,
    checked: sites.reduce((latest, site) => (site.checked > latest ? site.checked : latest), ''),
  };
}

/** Returns a unique name by key; a name that occurs twice ("Bernsdorf") gets its district in brackets. */
export function placeNames(data: PlanningData): Map<string, string> {
  const districts = new Map(data.districts.map((each) => [each.ags, each.name]));
  const counts = new Map<string, number>();
  for (const { name } of data.places) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = data.places.map(({ ags, name, districtAgs }): [string, string] => {
    const twice = (counts.get(name) ?? 0) > 1;
    return [ags, twice ? `${name} (${districts.get(districtAgs) ?? ''})` : name];
  });
  return new Map(names);
}

/** Returns the population grid; for a region without cells, one cell per municipality. */
export function gridOf(packed: PackedGrid, places: readonly PlanningPlace[]): PopulationGrid {
  return packed.steps.length > 0 ? readPopulationGrid(packed) : gridOfCentres(places);
}

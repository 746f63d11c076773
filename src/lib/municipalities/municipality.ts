/** Kinds of municipality, as the official register names them. */
export type MunicipalityKind = 'Gemeinde' | 'Stadt' | 'kreisfreie Stadt';

/** Eurostat's degree of urbanisation in German words. */
export type Urbanisation = 'dicht besiedelt' | 'mittlere Besiedlungsdichte' | 'gering besiedelt';

/** One of the region's municipalities with its official figures; see data/README.md for the sources. */
export interface Municipality {
  /** Official key, 8 digits, text; the leading 5 are the district's. */
  readonly ags: string;
  readonly name: string;
  /** Official name without the ", Stadt" suffix; with the Sorbian name after a slash where there is one. */
  readonly officialName: string;
  /** The Sorbian name, where the municipality has one. */
  readonly sorbianName?: string;
  readonly districtAgs: string;
  readonly district: string;
  readonly kind: MunicipalityKind;
  /** Große Kreisstadt. */
  readonly majorDistrictTown: boolean;
  /** Official area on the territory's day (`territory` in facts/figures.json), km². Never compute it from the drawn polygon. */
  readonly areaKm2: number;
  /** Inhabitants as carried on from a census, on the day `POPULATION_DAY`; in Saxony 31.12.2023. */
  readonly population: number;
  /** Inhabitants as counted by a census, on `CENSUS_DAY`; in Saxony 15.05.2022. Never divided by the other count. */
  readonly populationCensus2022: number;
  readonly seatPostcode: string;
  /** Centre of the municipality, degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly urbanisation: Urbanisation;
  /** Function under the Land's plan, e.g. "Mittelzentrum", or undefined where there is none. */
  readonly centralPlace?: string;
  /** The towns that share a function, e.g. "Silberberg". */
  readonly centralPlaceGroup?: string;
}

/** One of the region's districts: a Landkreis or a kreisfreie Stadt. */
export interface District {
  /** 5 digits, text. */
  readonly ags: string;
  /** With its kind where that tells it apart: "Landkreis Leipzig", "Erzgebirgskreis", "Dresden". */
  readonly name: string;
  readonly kind: 'Landkreis' | 'kreisfreie Stadt';
  readonly municipalities: number;
  /** Inhabitants on `POPULATION_DAY`, see `Municipality`. */
  readonly population: number;
  readonly populationCensus2022: number;
  readonly areaKm2: number;
  /** Children under 15 in SGB II households, per cent of their age group, in the year `CHILDREN_IN_SGB2_YEAR`. */
  readonly childrenInSgb2Percent: number;
}

/** Kinds of municipality, as the official register names them. */
export type MunicipalityKind = 'Gemeinde' | 'Stadt' | 'kreisfreie Stadt';

/** Eurostat's degree of urbanisation in German words. */
export type Urbanisation = 'dicht besiedelt' | 'mittlere Besiedlungsdichte' | 'gering besiedelt';

/** A municipality of the Land with its official figures; sources in data/README.md. */
export interface Municipality {
  /** Official key, 8 digits, as text; the first 5 are the district's. */
  readonly ags: string;
  readonly name: string;
  /** Official name without the suffix ", Stadt"; a Sorbian name follows after a slash. */
  readonly officialName: string;
  /** Sorbian name, in the Sorbian settlement area. */
  readonly sorbianName?: string;
  readonly districtAgs: string;
  readonly district: string;
  readonly kind: MunicipalityKind;
  /** Große Kreisstadt. */
  readonly majorDistrictTown: boolean;
  /** Official area in km² (`territory` in facts/figures.json has the date). Never compute it from the drawn polygon. */
  readonly areaKm2: number;
  /** Inhabitants on `POPULATION_DAY`, updated from a census. */
  readonly population: number;
  /** Inhabitants on `CENSUS_DAY`, as counted. Never divide one of the two counts by the other. */
  readonly populationCensus2022: number;
  readonly seatPostcode: string;
  /** Centre of the municipality, degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly urbanisation: Urbanisation;
  /** Function in the Land's plan: "Mittelzentrum"; undefined if there is none. */
  readonly centralPlace?: string;
  /** The towns that share a function: "Silberberg". */
  readonly centralPlaceGroup?: string;
}

/** A district of the Land: a Landkreis or a kreisfreie Stadt. */
export interface District {
  /** Official key, 5 digits, as text. */
  readonly ags: string;
  /** Includes the kind where it is needed: "Landkreis Leipzig", "Erzgebirgskreis", "Dresden". */
  readonly name: string;
  readonly kind: 'Landkreis' | 'kreisfreie Stadt';
  readonly municipalities: number;
  /** Inhabitants on `POPULATION_DAY`, see `Municipality`. */
  readonly population: number;
  readonly populationCensus2022: number;
  readonly areaKm2: number;
  /** Children under 15 in SGB II households, per cent of their age group, in `CHILDREN_IN_SGB2_YEAR`. */
  readonly childrenInSgb2Percent: number;
}

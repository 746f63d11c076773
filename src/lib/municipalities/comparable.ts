import type { Municipality, Urbanisation } from './municipality.ts';

/** Legal rank of a municipality, ascending by its number of own tasks. */
export const RANKS = ['Gemeinde', 'Stadt', 'Große Kreisstadt', 'kreisfreie Stadt'] as const;
export type Rank = (typeof RANKS)[number];

/** Degree of urbanisation (Eurostat), ascending. */
export const URBANISATION_STEPS = [
  'gering besiedelt',
  'mittlere Besiedlungsdichte',
  'dicht besiedelt',
] as const satisfies readonly Urbanisation[];

/** Central-place function in the Land's plan, ascending. Lower functions are not in the plan. */
export const CENTRAL_PLACES = ['keine', 'Mittelzentrum', 'Oberzentrum'] as const;
export type CentralPlace = (typeof CENTRAL_PLACES)[number];

/** Comparable values of a municipality. `undefined` means unknown; a missing value is never estimated. */
export interface ComparableMunicipality {
  readonly ags: string;
  readonly name: string;
  readonly districtAgs: string;
  readonly district: string;
  readonly rank: Rank | undefined;
  /** Inhabitants, updated from the last census. */
  readonly population: number | undefined;
  /** Inhabitants per km² of the official area */
  readonly density: number | undefined;
  readonly urbanisation: Urbanisation | undefined;
  readonly centralPlace: CentralPlace | undefined;
  /** Centre of the municipality, degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** The legal rank: the register's kind, with Große Kreisstadt as a rank of its own. */
export function rankOf(municipality: Pick<Municipality, 'kind' | 'majorDistrictTown'>): Rank {
  return municipality.majorDistrictTown && municipality.kind === 'Stadt'
    ? 'Große Kreisstadt'
    : municipality.kind;
}

/**
 * Step of a central-place function. The plan lists every Ober- and Mittelzentrum, so a municipality without an entry
 * has none; a town that shares a function ("Mittelzentrum (Verbund)") has it.
 */
export function centralPlaceOf(entry: string | undefined): CentralPlace | undefined {
  if (entry === undefined) return 'keine';
  return CENTRAL_PLACES.find((each) => entry.startsWith(each));
}

/** Inhabitants per km² of the official area. */
export function densityOf(area: { readonly population: number; readonly areaKm2: number }): number {
  return area.population / area.areaKm2;
}

/** Extracts the comparable values of a municipality. */
export function comparableOf(municipality: Municipality): ComparableMunicipality {
  const { ags, name, districtAgs, district, urbanisation, lon, lat } = municipality;
  return {
    ags,
    name,
    districtAgs,
    district,
    rank: rankOf(municipality),
    population: municipality.population,
    density: densityOf(municipality),
    urbanisation,
    centralPlace: centralPlaceOf(municipality.centralPlace),
    lon,
    lat,
  };
}

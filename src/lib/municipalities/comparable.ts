import type { Municipality, Urbanisation } from './municipality.ts';

/** Legal rank of a municipality, from the fewest to the most tasks of its own. */
export const RANKS = ['Gemeinde', 'Stadt', 'Große Kreisstadt', 'kreisfreie Stadt'] as const;
export type Rank = (typeof RANKS)[number];

/** Degree of urbanisation (Eurostat), from sparse to dense. */
export const URBANISATION_STEPS = [
  'gering besiedelt',
  'mittlere Besiedlungsdichte',
  'dicht besiedelt',
] as const satisfies readonly Urbanisation[];

/** Central-place function of the Land's plan, from none to highest. Lower functions are not in it. */
export const CENTRAL_PLACES = ['keine', 'Mittelzentrum', 'Oberzentrum'] as const;
export type CentralPlace = (typeof CENTRAL_PLACES)[number];

/** What can be compared about a municipality. `undefined` means "not known" and is never replaced by a guess. */
export interface ComparableMunicipality {
  readonly ags: string;
  readonly name: string;
  readonly districtAgs: string;
  readonly district: string;
  readonly rank: Rank | undefined;
  /** Inhabitants, as carried on from the last census. */
  readonly population: number | undefined;
  /** The same inhabitants per km² of the official area */
  readonly density: number | undefined;
  readonly urbanisation: Urbanisation | undefined;
  readonly centralPlace: CentralPlace | undefined;
  /** Centre of the municipality, degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** The legal rank: the register's kind, with the Große Kreisstadt told apart. */
export function rankOf(municipality: Pick<Municipality, 'kind' | 'majorDistrictTown'>): Rank {
  return municipality.majorDistrictTown && municipality.kind === 'Stadt'
    ? 'Große Kreisstadt'
    : municipality.kind;
}

/**
 * The central-place function as a step. The plan lists every Ober- and Mittelzentrum, so a municipality without an
 * entry has none; a town that shares a function ("Mittelzentrum (Verbund)") has it.
 */
export function centralPlaceOf(entry: string | undefined): CentralPlace | undefined {
  if (entry === undefined) return 'keine';
  return CENTRAL_PLACES.find((each) => entry.startsWith(each));
}

/** Inhabitants per km² of the official area. */
export function densityOf(area: { readonly population: number; readonly areaKm2: number }): number {
  return area.population / area.areaKm2;
}

/** The comparable side of a municipality. */
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

import type { SiteRecord } from './schema.ts';

/** Municipality of a site, found by point in polygon; `ags` has 8 digits, `districtAgs` the leading 5. */
export interface SiteMunicipality {
  readonly ags: string;
  readonly name: string;
  /** Upper Sorbian name, where the municipality has one. */
  readonly sorbianName?: string;
  readonly districtAgs: string;
  readonly district: string;
  /** Inhabitants on 31.12.2023. */
  readonly population: number;
}

/** A record with its slug (the file's name) and its municipality. */
export type Site = SiteRecord & { readonly slug: string; readonly municipality: SiteMunicipality };

interface Located {
  readonly location: Pick<Site['location'], 'precision'> & {
    /** `true` where only its existence is known. */
    readonly note?: string | true | undefined;
  };
}

/** True where the point is that of a building or stop nearby, which stands in for the facility. */
export function hasStandInLocation({ location }: Located): boolean {
  return location.precision === 'street' && location.note !== undefined;
}

/** True where the coordinate is drawn as a point without a circle of uncertainty. */
export function hasExactLocation(site: Located): boolean {
  const { precision } = site.location;
  return precision === 'address' || (precision === 'street' && !hasStandInLocation(site));
}

/** Maximum distance between coordinate and facility, km; 0 where the location is exact. */
export function roughKmOf(
  site: Located & { readonly location: Pick<Site['location'], 'radiusMetres'> },
): number {
  return hasExactLocation(site) ? 0 : site.location.radiusMetres / 1000;
}

/** Returns name and place, unique among all sites: "Kita „Knirpsenland“, Coswig". */
export function fullName(site: Pick<Site, 'name' | 'address'>): string {
  return `${site.name}, ${site.address.place}`;
}

import { distanceKm } from '../geo/distance.ts';
import { hasExactLocation, type Site } from '../sites/site.ts';

/** Another site with its straight-line distance. */
export interface NearSite {
  readonly site: Site;
  readonly km: number;
  /** How far the distance may be off, km; 0 where both ends are sharp. */
  readonly roughKm: number;
}

const roughKmOf = (site: Site): number => (hasExactLocation(site) ? 0 : site.location.radiusMetres / 1000);

/** The `count` sites nearest to `from`, itself left out; equal distances keep the order of the slugs. */
export function nearestSites(from: Site, all: readonly Site[], count: number): NearSite[] {
  return all
    .filter((site) => site.slug !== from.slug)
    .map((site) => ({
      site,
      km: distanceKm(from.location, site.location),
      roughKm: roughKmOf(from) + roughKmOf(site),
    }))
    .sort((a, b) => a.km - b.km || a.site.slug.localeCompare(b.site.slug))
    .slice(0, count);
}

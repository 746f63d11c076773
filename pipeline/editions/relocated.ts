import type { Site } from '../../src/lib/sites/site.ts';
import type { Area } from '../boundaries/vg250.ts';
import type { Named } from './compare.ts';
import { contains } from './territory.ts';

/** A site whose coordinate lies in another municipality than before; `to` is absent if it lies in none. */
export interface Relocated {
  readonly slug: string;
  readonly from: Named;
  readonly to?: Named;
}

/** The fields of a site that are needed here. */
export type PlacedSite = Pick<Site, 'slug'> & {
  readonly location: Pick<Site['location'], 'lon' | 'lat'>;
  readonly municipality: Pick<Site['municipality'], 'ags' | 'name'>;
};

/** Returns the sites that lie in another municipality in another edition. */
export function relocatedSites(sites: readonly PlacedSite[], areas: readonly Area[]): readonly Relocated[] {
  return sites.flatMap(({ slug, location, municipality }): Relocated[] => {
    const home = areas.find((each) => contains(each, [location.lon, location.lat]));
    if (home?.ags === municipality.ags) return [];
    const from = { ags: municipality.ags, name: municipality.name };
    return [home ? { slug, from, to: { ags: home.ags, name: home.name } } : { slug, from }];
  });
}

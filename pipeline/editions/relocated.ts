import type { Site } from '../../src/lib/sites/site.ts';
import type { Area } from '../boundaries/vg250.ts';
import type { Named } from './compare.ts';
import { contains } from './territory.ts';

/** A site whose coordinate lies in another municipality than before; in none where `to` is missing. */
export interface Relocated {
  readonly slug: string;
  readonly from: Named;
  readonly to?: Named;
}

/** The part of a site that counts here. */
export type PlacedSite = Pick<Site, 'slug'> & {
  readonly location: Pick<Site['location'], 'lon' | 'lat'>;
  readonly municipality: Pick<Site['municipality'], 'ags' | 'name'>;
};

/** Sites that another edition puts into another municipality. */
export function relocatedSites(sites: readonly PlacedSite[], areas: readonly Area[]): readonly Relocated[] {
  return sites.flatMap(({ slug, location, municipality }): Relocated[] => {
    const home = areas.find((each) => contains(each, [location.lon, location.lat]));
    if (home?.ags === municipality.ags) return [];
    const from = { ags: municipality.ags, name: municipality.name };
    return [home ? { slug, from, to: { ags: home.ags, name: home.name } } : { slug, from }];
  });
}

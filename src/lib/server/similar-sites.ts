/** The documented sites, each with its municipality, as candidates for the comparison of municipalities. */
import { comparableOf } from '../municipalities/comparable.ts';
import { similarSiteOf, type SimilarSite } from '../sites/similarity/compare.ts';
import { municipalities, sites } from './derived.ts';
import { needsOf } from './needs.ts';

const homes = new Map(municipalities.map((each) => [each.ags, comparableOf(each)]));

/** All documented sites, ordered by slug. Throws if a site lies in an unknown municipality. */
export const similarSites: readonly SimilarSite[] = sites.map((site) => {
  const home = homes.get(site.municipality.ags);
  if (!home)
    throw new Error(`Site "${site.slug}" lies in the unknown municipality ${site.municipality.ags}.`);
  return similarSiteOf(site, home, needsOf(site.slug).length > 0);
});

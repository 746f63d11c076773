/** The documented sites as models for municipalities like theirs. */
import { comparableOf } from '../municipalities/comparable.ts';
import { modelOf, type Model } from '../sites/similarity/compare.ts';
import { municipalities, sites } from './derived.ts';

const homes = new Map(municipalities.map((each) => [each.ags, comparableOf(each)]));

/** All documented sites, ordered by slug. A site outside of every municipality is refused by the data check. */
export const models: readonly Model[] = sites.map((site) => {
  const home = homes.get(site.municipality.ags);
  if (!home)
    throw new Error(`Site "${site.slug}" lies in the unknown municipality ${site.municipality.ags}.`);
  return modelOf(site, home);
});

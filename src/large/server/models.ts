/** Models for the page on which a reader compares by hand: the sites one page may carry. */
import { comparableOf } from '../../lib/regions/comparable.ts';
import { modelOf, type Model } from '../../lib/sites/similarity/compare.ts';
import type { Site } from '../../lib/sites/site.ts';
import { municipalities, pageSites } from './derived.ts';

const homes = new Map(municipalities.map((each) => [each.ags, comparableOf(each)]));

/** Sites as models; those in an unknown municipality are left out. */
export const modelsOf = (sites: readonly Site[]): Model[] =>
  sites.flatMap((site) => {
    const home = homes.get(site.municipality.ags);
    return home ? [modelOf(site, home)] : [];
  });

export const models: readonly Model[] = modelsOf(pageSites);

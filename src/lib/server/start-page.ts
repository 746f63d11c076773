import { firstSites } from '../explorer/first-sites.ts';
import { byPlace, listedSite } from '../sites/listing/listed-site.ts';
import { sites, TOTAL_SITES } from './derived.ts';

/** All sites as the explorer lists them. */
export const listedSites = [...sites].sort(byPlace).map(listedSite);

/** Content of the start page, the same in every language. */
export const startPage = () => ({ first: firstSites(listedSites), total: TOTAL_SITES });

import { byPlace, listedSite } from '../sites/listed-site.ts';
import { TOTAL_SITES, sites } from './derived.ts';

/** What the start page shows, the same in every language. */
export const startPage = () => ({ sites: [...sites].sort(byPlace).map(listedSite), total: TOTAL_SITES });

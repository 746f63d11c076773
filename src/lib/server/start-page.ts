import { byPlace, listedSite } from '../sites/listed-site.ts';
import { pageSites, TOTAL_SITES } from './derived.ts';

/** What the start page shows, the same in every language. */
export const startPage = () => ({ sites: [...pageSites].sort(byPlace).map(listedSite), total: TOTAL_SITES });

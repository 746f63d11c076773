import { byPlace, listedSite } from '../sites/listing/listed-site.ts';
import { sites, TOTAL_SITES } from './derived.ts';

/** Content of the start page, the same in every language. */
export const startPage = () => ({ sites: [...sites].sort(byPlace).map(listedSite), total: TOTAL_SITES });

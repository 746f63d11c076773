import { sites, TOTAL_SITES } from '$lib/server/derived.ts';
import { cardSite } from '$lib/sites/card-site.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({ sites: sites.map(cardSite), total: TOTAL_SITES });

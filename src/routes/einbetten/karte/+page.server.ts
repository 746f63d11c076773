import { pageSites } from '$lib/server/derived.ts';
import { byPlace, listedSite } from '$lib/sites/listed-site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ sites: [...pageSites].sort(byPlace).map(listedSite) });

import { sites } from '$lib/server/derived.ts';
import { byPlace, listedSite } from '$lib/sites/listing/listed-site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ sites: [...sites].sort(byPlace).map(listedSite) });

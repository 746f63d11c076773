import { focusFacets } from '$lib/sites/focus-facets.ts';
import { sites } from '$lib/server/derived.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({ facets: focusFacets(sites), documented: sites.length });

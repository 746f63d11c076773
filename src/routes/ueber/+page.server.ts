import { sites, TOTAL_SITES } from '$lib/server/derived.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  documented: sites.length,
  total: TOTAL_SITES,
});

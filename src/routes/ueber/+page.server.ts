import { PHASE_SITES } from '$lib/region/constants.ts';
import { sites, TOTAL_SITES } from '$lib/server/derived.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  documented: sites.length,
  total: TOTAL_SITES,
  phases: PHASE_SITES,
});

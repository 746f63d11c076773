import { sites, TOTAL_PHASE_2_SITES, TOTAL_SITES } from '$lib/server/derived.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  documented: sites.length,
  total: TOTAL_SITES,
  phase2: TOTAL_PHASE_2_SITES,
});

import { allNeeds, needs } from '$lib/server/needs.ts';
import { sites, TOTAL_SITES } from '$lib/server/derived.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  needs: allNeeds,
  unknown: needs.unknown,
  documented: sites.length,
  total: TOTAL_SITES,
  statuses: sites.map(({ status }) => status.value),
});

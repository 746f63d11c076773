import { municipalities, sites, TOTAL_SITES } from '$lib/server/derived.ts';

export const load = () => ({
  documented: sites.length,
  total: TOTAL_SITES,
  municipalities: municipalities.length,
});

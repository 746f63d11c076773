import { districts, municipalities, sites } from '$lib/server/derived.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  rows: districts.map((district) => ({
    district,
    sites: sites.filter((site) => site.municipality.districtAgs === district.ags).length,
  })),
  municipalities: municipalities.length,
});

import { districts, pageSites, sites, TOTAL_PHASE_2_SITES, TOTAL_SITES } from '$lib/server/derived.ts';
import { regionParam } from '$lib/regions/paths.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  total: TOTAL_SITES,
  documented: sites.length,
  totalPhase2: TOTAL_PHASE_2_SITES,
  phase2: sites.filter((site) => site.phases.in.includes(2)).length,
  phase2Inferred: sites.filter((site) => site.phases.in.includes(2) && site.phases.basis === 'inferred')
    .length,
  districts: districts.map((district) => ({
    name: district.name,
    param: regionParam(district),
    sites: pageSites
      .filter((site) => site.municipality.districtAgs === district.ags)
      .map(({ slug, name, address }) => ({ slug, name, place: address.place })),
  })),
});

import { PHASE_SITES } from '$lib/region/constants.ts';
import { districts, sites, TOTAL_SITES } from '$lib/server/derived.ts';
import { knownSitesOf, SEARCHED } from '$lib/server/known-sites.ts';
import { areaParam } from '$lib/municipalities/paths.ts';
import { ROMAN } from '$lib/region/phase-terms.ts';
import type { PhaseProgress } from '$lib/municipality-views/phase-progress.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  total: TOTAL_SITES,
  documented: sites.length,
  searched: SEARCHED,
  phases: PHASE_SITES.map((total, at): PhaseProgress => {
    const inside = sites.filter((site) => site.phases.in.includes(at + 1));
    const inferred = inside.filter((site) => site.phases.basis === 'inferred').length;
    return { name: ROMAN[at] ?? String(at + 1), total, documented: inside.length, inferred };
  }),
  districts: districts.map((district) => ({
    name: district.name,
    param: areaParam(district),
    known: knownSitesOf(district.ags),
    sites: sites
      .filter((site) => site.municipality.districtAgs === district.ags)
      .map(({ slug, name, address }) => ({ slug, name, place: address.place })),
  })),
});

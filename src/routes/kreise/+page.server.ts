import { STATE_KEY } from '$lib/region/constants.ts';
import { standingsOf } from '$lib/server/census.ts';
import { districts, municipalities, sites } from '$lib/server/derived.ts';
import { knownSitesOf } from '$lib/server/known-sites.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({
  rows: districts.map((district) => ({
    district,
    sites: sites.filter((site) => site.municipality.districtAgs === district.ags).length,
    complete: knownSitesOf(district.ags).complete,
    standings: standingsOf(district.ags),
  })),
  state: standingsOf(STATE_KEY),
  municipalities: municipalities.length,
});

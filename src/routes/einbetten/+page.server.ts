import { districts, sites } from '$lib/server/derived.ts';
import { listedSite } from '$lib/sites/listing/listed-site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  sites: sites.map(listedSite),
  districts: districts.map(({ ags, name }) => ({ ags, name })),
});

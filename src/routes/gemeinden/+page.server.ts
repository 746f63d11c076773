import { byName, uniqueNames } from '$lib/municipalities/names.ts';
import { districts, municipalities, sites } from '$lib/server/derived.ts';
import type { PageServerLoad } from './$types';

const labels = uniqueNames(municipalities);

export const load: PageServerLoad = () => ({
  entries: [...municipalities].sort(byName).map(({ ags, name, sorbianName }) => ({
    ags,
    name,
    ...(sorbianName && { sorbianName }),
    label: labels.get(ags) ?? name,
    sites: sites.filter((site) => site.municipality.ags === ags).length,
  })),
  districts: districts.map(({ ags, name, municipalities }) => ({ ags, name, municipalities })),
});

import { comparableOf } from '$lib/regions/comparable.ts';
import { byName, uniqueNames } from '$lib/regions/names.ts';
import { pageMunicipalities, pageSites } from '$lib/server/derived.ts';
import { models } from '$lib/server/models.ts';
import { contactOf } from '$lib/sites/contact.ts';
import type { PageServerLoad } from './$types';

const labels = uniqueNames(pageMunicipalities);

export const load: PageServerLoad = () => ({
  municipalities: [...pageMunicipalities].sort(byName).map(comparableOf),
  labels: Object.fromEntries(labels),
  models,
  contacts: Object.fromEntries(pageSites.map((site) => [site.slug, contactOf(site)])),
});

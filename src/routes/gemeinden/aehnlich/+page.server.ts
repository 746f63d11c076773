import { comparableOf } from '$lib/municipalities/comparable.ts';
import { byName, uniqueNames } from '$lib/municipalities/names.ts';
import { municipalities, sites } from '$lib/server/derived.ts';
import { models } from '$lib/server/models.ts';
import { contactOf } from '$lib/sites/contact.ts';
import type { PageServerLoad } from './$types';

const labels = uniqueNames(municipalities);

export const load: PageServerLoad = () => ({
  municipalities: [...municipalities].sort(byName).map(comparableOf),
  labels: Object.fromEntries(labels),
  models,
  contacts: Object.fromEntries(sites.map((site) => [site.slug, contactOf(site)])),
});

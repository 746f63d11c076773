import { comparableOf } from '$lib/municipalities/comparable.ts';
import { byName, uniqueNames } from '$lib/municipalities/names.ts';
import { municipalities } from '$lib/server/derived.ts';
import { formerKeys } from '$lib/server/gazetteer.ts';
import { similarSites } from '$lib/server/similar-sites.ts';
import { summaries } from '$lib/server/site-summaries.ts';
import type { PageServerLoad } from './$types';

const labels = uniqueNames(municipalities);

export const load: PageServerLoad = () => ({
  municipalities: [...municipalities].sort(byName).map(comparableOf),
  labels: Object.fromEntries(labels),
  similarSites,
  former: formerKeys,
  summaries,
});

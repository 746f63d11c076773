import { error } from '@sveltejs/kit';
import { nearestSites } from '$lib/profile/nearest.ts';
import { sites } from '$lib/server/derived.ts';
import { siteLocator, stateSilhouette } from '$lib/server/locators.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => sites.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
  const site = sites.find((each) => each.slug === params.slug);
  if (!site) error(404, 'Diesen Standort gibt es hier nicht.');
  return {
    site,
    nearest: nearestSites(site, sites, 4),
    drawing: siteLocator(site),
    silhouette: stateSilhouette(site.location),
  };
};

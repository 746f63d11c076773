/** Content of profiles and focus pages, the same in every language. */
import { focusFacets, hasFocus } from '../sites/focus-facets.ts';
import { indexSites, nearestOthers } from '../sites/nearest.ts';
import { FOCUS_TERMS } from '../sites/vocabulary.ts';
import { sites } from './derived.ts';
import { siteLocator, stateLocator, stateSilhouette } from './locators.ts';
import { transitCredit, transitNear } from './transit.ts';

const siteIndex = indexSites(sites);

const bySlug = new Map(sites.map((site) => [site.slug, site]));

const focusPages = new Map(
  FOCUS_TERMS.map((term) => {
    const carrying = sites.filter((site) => hasFocus(site, term.id));
    const page = {
      term,
      sites: carrying,
      documented: sites.length,
      others: focusFacets(sites).filter((facet) => facet.term.id !== term.id),
      drawing: stateLocator(carrying),
    };
    return [term.id as string, page];
  }),
);

/** Profile of a site; undefined for an unknown slug. */
export function profilePage(slug: string) {
  const site = bySlug.get(slug);
  return (
    site && {
      site,
      nearest: nearestOthers(siteIndex, site, 4),
      drawing: siteLocator(site),
      silhouette: stateSilhouette(site.location),
      transit: transitNear(slug),
      transitCredit,
    }
  );
}

/** Page of a focus; undefined for an unknown id. */
export const focusPage = (id: string) => focusPages.get(id);

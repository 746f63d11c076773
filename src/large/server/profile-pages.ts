/** Profiles and focus pages, each made when it is asked for; the nearest sites come from an index. */
import { focusFacets, hasFocus } from '../../lib/profile/facets.ts';
import type { NearSite } from '../../lib/profile/nearest.ts';
import { indexSites, nearest } from '../../lib/sites/nearest.ts';
import { hasExactLocation, type Site } from '../../lib/sites/site.ts';
import { FOCUS_TERMS } from '../../lib/sites/vocabulary.ts';
import { pageSites, sites } from './derived.ts';
import { siteLocator, stateLocator, stateSilhouette } from './locators.ts';
import type * as small from '../../lib/server/profile-pages.ts';

const NEAREST = 4;
const bySlug = new Map(sites.map((site) => [site.slug, site]));
const index = indexSites(sites);

const roughKmOf = (site: Site): number => (hasExactLocation(site) ? 0 : site.location.radiusMetres / 1000);

function nearestTo(from: Site): NearSite[] {
  const accept = (site: Site): boolean => site.slug !== from.slug;
  return nearest(index, from.location, { limit: NEAREST, accept }).map(({ site, km }) => ({
    site,
    km,
    roughKm: roughKmOf(from) + roughKmOf(site),
  }));
}

export const profilePage: typeof small.profilePage = (slug) => {
  const site = bySlug.get(slug);
  return (
    site && {
      site,
      nearest: nearestTo(site),
      drawing: siteLocator(site),
      silhouette: stateSilhouette(site.location),
    }
  );
};

/** As many sites as a page may carry; the map and its filters show all of them. */
export const focusPage: typeof small.focusPage = (id) => {
  const term = FOCUS_TERMS.find((each) => each.id === id);
  if (!term) return undefined;
  const carrying = pageSites.filter((site) => hasFocus(site, term.id));
  return {
    term,
    sites: carrying,
    documented: sites.length,
    others: focusFacets(sites).filter((facet) => facet.term.id !== term.id),
    drawing: stateLocator(carrying),
  };
};

import { error } from '@sveltejs/kit';
import { comparableOf } from '$lib/regions/comparable.ts';
import { byName } from '$lib/regions/names.ts';
import { cardSite } from '$lib/profile/card-site.ts';
import { regionParam } from '$lib/regions/paths.ts';
import { adjacency } from '$lib/server/boundaries.ts';
import { municipalities, sites, TOTAL_SITES } from '$lib/server/derived.ts';
import { locatorPoint, municipalityLocator } from '$lib/server/locators.ts';
import { models } from '$lib/server/models.ts';
import { contactOf } from '$lib/sites/contact.ts';
import { indexSites, nearest } from '$lib/sites/nearest.ts';
import { rankModels } from '$lib/sites/similarity/compare.ts';
import { DEFAULT_WEIGHTS } from '$lib/sites/similarity/weights.ts';
import { hasExactLocation, type Site } from '$lib/sites/site.ts';
import { FOCUS_TERMS, idsOf } from '$lib/sites/vocabulary.ts';
import { formatDistance } from '$lib/text/distance.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => municipalities.map((each) => ({ param: regionParam(each) }));

const byParam = new Map(municipalities.map((each) => [regionParam(each), each]));
const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
const contacts = Object.fromEntries(sites.map((site) => [site.slug, contactOf(site)]));
const siteIndex = indexSites(sites);
const NEAREST = 4;

/** The centre of a municipality is a point by definition; only the site may be rough. */
const distanceFromCentre = (km: number, site: Site): string =>
  formatDistance(km, hasExactLocation(site) ? 0 : site.location.radiusMetres / 1000);

export const load: PageServerLoad = ({ params }) => {
  const municipality = byParam.get(params.param);
  if (!municipality) error(404, 'Diese Gemeinde gibt es hier nicht.');
  const here = comparableOf(municipality);
  const own = sites.filter((site) => site.municipality.ags === municipality.ags);
  const near = nearest(siteIndex, municipality, {
    limit: NEAREST,
    accept: (site) => site.municipality.ags !== municipality.ags,
  });
  return {
    municipality,
    here,
    own: own.map(cardSite),
    ownFocus: idsOf(FOCUS_TERMS).filter((id) =>
      own.some((site) => site.focus.some(({ term }) => term === id)),
    ),
    contacts,
    results: rankModels(here, models, DEFAULT_WEIGHTS),
    nearest: near.map(({ site, km }) => ({ site: cardSite(site), distance: distanceFromCentre(km, site) })),
    neighbours: (adjacency[municipality.ags] ?? []).flatMap((ags) => byAgs.get(ags) ?? []).sort(byName),
    drawing: municipalityLocator(municipality.ags, own.map(locatorPoint)),
    total: TOTAL_SITES,
    documented: sites.length,
  };
};

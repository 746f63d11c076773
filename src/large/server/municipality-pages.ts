/** A municipality's page in a large region: the same page, its models found among candidates, not among all sites. */
import { cardSite } from '../../lib/profile/card-site.ts';
import { comparableOf } from '../../lib/regions/comparable.ts';
import { byName } from '../../lib/regions/names.ts';
import { regionParam } from '../../lib/regions/paths.ts';
import type * as small from '../../lib/server/municipality-pages.ts';
import { contactOf } from '../../lib/sites/contact.ts';
import { indexSites, nearest, type Nearby } from '../../lib/sites/nearest.ts';
import { rankModels } from '../../lib/sites/similarity/compare.ts';
import { DEFAULT_WEIGHTS } from '../../lib/sites/similarity/weights.ts';
import { hasExactLocation, type Site } from '../../lib/sites/site.ts';
import { FOCUS_TERMS, idsOf } from '../../lib/sites/vocabulary.ts';
import { formatDistance } from '../../lib/text/distance.ts';
import { adjacency } from './boundaries.ts';
import { candidatesBySize } from './candidates.ts';
import { municipalities, sites, TOTAL_SITES } from './derived.ts';
import { locatorPoint, municipalityLocator } from './locators.ts';
import { modelsOf } from './models.ts';

const NEAREST = 4;
/** The nearest sites that are compared besides those of like municipalities. */
const NEAR_CANDIDATES = 40;
/** Models on the page: five with all reasons, the rest in brief. */
const MODELS = 20;

const byParam = new Map(municipalities.map((each) => [regionParam(each), each]));
const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
const sitesIn = new Map<string, Site[]>();
for (const site of sites) {
  const own = sitesIn.get(site.municipality.ags);
  if (own) own.push(site);
  else sitesIn.set(site.municipality.ags, [site]);
}
const index = indexSites(sites);
/** Sites of one municipality are alike in all but their place, so one stands for them: the first. */
const alikeInSize = candidatesBySize(
  municipalities.flatMap(({ ags, population2023 }) => {
    const [site] = sitesIn.get(ags) ?? [];
    return site ? [{ ags, population: population2023, site }] : [];
  }),
);

export const municipalityParams: typeof small.municipalityParams = () => [...byParam.keys()];

const distanceWords = ({ site, km }: Nearby<Site>): string =>
  formatDistance(km, hasExactLocation(site) ? 0 : site.location.radiusMetres / 1000);

export const municipalityPage: typeof small.municipalityPage = (param) => {
  const municipality = byParam.get(param);
  if (!municipality) return undefined;
  const here = comparableOf(municipality);
  const own = sitesIn.get(municipality.ags) ?? [];
  const near = nearest(index, municipality, {
    limit: NEAR_CANDIDATES,
    accept: (site) => site.municipality.ags !== municipality.ags,
  });
  const compared = new Set([
    ...own,
    ...near.map(({ site }) => site),
    ...alikeInSize(municipality.population2023).map(({ site }) => site),
  ]);
  const ranked = rankModels(here, modelsOf([...compared]), DEFAULT_WEIGHTS);
  const results = [
    ...ranked.filter((each) => each.here),
    ...ranked.filter((each) => !each.here).slice(0, MODELS),
  ];
  const shown = new Set(results.map(({ model }) => model.slug));
  return {
    municipality,
    here,
    own: own.map(cardSite),
    ownFocus: idsOf(FOCUS_TERMS).filter((id) =>
      own.some((site) => site.focus.some(({ term }) => term === id)),
    ),
    results,
    contacts: Object.fromEntries(
      [...compared].filter(({ slug }) => shown.has(slug)).map((site) => [site.slug, contactOf(site)]),
    ),
    nearest: near
      .slice(0, NEAREST)
      .map((each) => ({ site: cardSite(each.site), distance: distanceWords(each) })),
    neighbours: (adjacency[municipality.ags] ?? []).flatMap((ags) => byAgs.get(ags) ?? []).sort(byName),
    drawing: municipalityLocator(municipality.ags, own.map(locatorPoint)),
    documented: sites.length,
    total: TOTAL_SITES,
  };
};

/** Content of a municipality's page. */
import { cardSite, type CardSite } from '../sites/card-site.ts';
import type { CoverageFigures } from '../coverage/grid-coverage.ts';
import type { FamilyStanding } from '../municipalities/census.ts';
import { comparableOf, type ComparableMunicipality } from '../municipalities/comparable.ts';
import type { Municipality } from '../municipalities/municipality.ts';
import { byName } from '../municipalities/names.ts';
import { areaParam } from '../municipalities/paths.ts';
import type { LocatorDrawing } from '../drawing/locator.ts';
import type { SiteSummary } from '../sites/site-summary.ts';
import { indexSites, nearest } from '../sites/nearest.ts';
import { NO_WISHES, rankSimilarSites, type Similarity } from '../sites/similarity/compare.ts';
import { firstResults, selectSimilar } from '../sites/similarity/select.ts';
import { councilBlocks } from '../municipality-views/council/council-paper.ts';
import type { CouncilBlock } from '../municipality-views/council/council-text.ts';
import { DEFAULT_WEIGHTS } from '../sites/similarity/weights.ts';
import { roughKmOf, type Site } from '../sites/site.ts';
import { FOCUS_TERMS, idsOf, type FocusId } from '../sites/vocabulary.ts';
import { formatDistance } from '../text/format/distance.ts';
import { adjacency } from './boundaries.ts';
import { censusAttribution, standingsOf } from './census.ts';
import { coverageOf } from './coverage.ts';
import { municipalities, sites, TOTAL_SITES } from './derived.ts';
import { locatorPoint, municipalityLocator } from './locators.ts';
import { needs, projectMeans } from './needs.ts';
import { LAST_CHECKED, summaries } from './site-summaries.ts';
import { similarSites } from './similar-sites.ts';
import type { StopCounts } from '../sites/transit.ts';
import { stopsCredit, stopsIn } from './transit.ts';

export interface MunicipalityPage {
  readonly municipality: Municipality;
  readonly here: ComparableMunicipality;
  /** Documented sites in the municipality, with their focus. */
  readonly own: readonly CardSite[];
  readonly ownFocus: readonly FocusId[];
  /** The sites by likeness with the default weights (`MOST_COMPARED`), and what councils ask about them, by slug. */
  readonly results: readonly Similarity[];
  readonly summaries: Readonly<Record<string, SiteSummary>>;
  /** The nearest sites in other municipalities with the distance in words. */
  readonly nearest: readonly { readonly site: CardSite; readonly distance: string }[];
  /** Adjacent municipalities, by name. */
  readonly neighbours: readonly Municipality[];
  readonly drawing: LocatorDrawing;
  /** Census figures on children and families, and their attribution. */
  readonly families: { readonly standings: readonly FamilyStanding[]; readonly source: string };
  /** How far its people live from a documented site. */
  readonly coverage: CoverageFigures;
  /** Stops of public transport, and their attribution. */
  readonly stops: StopCounts;
  readonly stopsCredit: string;
  /** Number of documented sites, and of all sites of the project. */
  readonly documented: number;
  readonly total: number;
  /** The sheet for the council, and the ISO day of the latest check of a site. */
  readonly council: readonly CouncilBlock[];
  readonly asOf: string;
  /** True where a municipality with a site is really alike. */
  readonly alike: boolean;
}

const byParam = new Map(municipalities.map((each) => [areaParam(each), each]));
const byAgs = new Map(municipalities.map((each) => [each.ags, each]));
const siteIndex = indexSites(sites);
const NEAREST = 4;
/** Most sites elsewhere that a page compares; the page for weighing has all. */
const MOST_COMPARED = 60;

/** The centre of a municipality is exact by definition; only the site's location can be uncertain. */
const distanceFromCentre = (km: number, site: Site): string => formatDistance(km, roughKmOf(site));

/** Route parameters of all municipalities: "14730110-eilenburg". */
export function municipalityParams(): string[] {
  return [...byParam.keys()];
}

/** Content of the page with this route parameter; undefined if there is none. */
export function municipalityPage(param: string): MunicipalityPage | undefined {
  const municipality = byParam.get(param);
  if (!municipality) return undefined;
  const here = comparableOf(municipality);
  const own = sites.filter((site) => site.municipality.ags === municipality.ags);
  const near = nearest(siteIndex, municipality, {
    limit: NEAREST,
    accept: (site) => site.municipality.ags !== municipality.ags,
  });
  const results = firstResults(rankSimilarSites(here, similarSites, DEFAULT_WEIGHTS), MOST_COMPARED);
  const standings = standingsOf(municipality.ags);
  return {
    municipality,
    here,
    own: own.map(cardSite),
    ownFocus: idsOf(FOCUS_TERMS).filter((id) =>
      own.some((site) => site.focus.some(({ term }) => term === id)),
    ),
    results,
    summaries: Object.fromEntries(
      results.flatMap(({ site: { slug } }) => {
        const summary = summaries[slug];
        return summary ? [[slug, summary]] : [];
      }),
    ),
    nearest: near.map(({ site, km }) => ({ site: cardSite(site), distance: distanceFromCentre(km, site) })),
    neighbours: (adjacency[municipality.ags] ?? []).flatMap((ags) => byAgs.get(ags) ?? []).sort(byName),
    drawing: municipalityLocator(municipality.ags, own.map(locatorPoint)),
    families: { standings, source: censusAttribution },
    coverage: coverageOf(municipality.ags),
    stops: stopsIn(municipality.ags),
    stopsCredit,
    documented: sites.length,
    total: TOTAL_SITES,
    council: councilBlocks({
      here,
      own,
      standings,
      results,
      summaries,
      documented: sites.length,
      total: TOTAL_SITES,
      means: projectMeans,
      unknown: needs.unknown,
    }),
    asOf: LAST_CHECKED,
    alike: selectSimilar(here, results, NO_WISHES, 1).alike,
  };
}

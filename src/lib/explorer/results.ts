import type { Bounds } from '../geo/mercator.ts';
import { filterSites } from '../sites/filter.ts';
import type { ListedSite } from '../sites/listed-site.ts';
import type { AroundPlace } from '../sites/nearest.ts';
import { indexTexts, searchTexts, type TextHit, type TextIndex } from '../sites/text-search.ts';
import type { ExplorerQuery } from './query.ts';

/** Sites made ready for asking; built once per list of sites. */
export interface SearchableSites {
  readonly sites: readonly ListedSite[];
  readonly texts: TextIndex;
}

/** One row of the list. */
export interface Result {
  readonly site: ListedSite;
  /** Straight line from the place, km, where one is set. */
  readonly km?: number | undefined;
  /** Where the free text was found. */
  readonly hits?: readonly TextHit[] | undefined;
}

export interface Results {
  readonly rows: readonly Result[];
  /** Nothing lies within the radius, so the nearest are offered instead. */
  readonly beyondRadius: boolean;
}

/** The sites nearest to the chosen place that pass, within a radius in km (undefined is any). */
export type Around = (
  radiusKm: number | undefined,
  accept: (site: ListedSite) => boolean,
) => AroundPlace<ListedSite>;

/** Makes sites ready for filtering by text. */
export function searchable(sites: readonly ListedSite[]): SearchableSites {
  return { sites, texts: indexTexts(sites) };
}

function inBounds({ location }: ListedSite, [west, south, east, north]: Bounds): boolean {
  return location.lon >= west && location.lon <= east && location.lat >= south && location.lat <= north;
}

/**
 * What the list and the map show: the ticked filters, the free text and the map's frame restrict, a place orders by
 * nearness and its radius restricts; without a place the sites keep their order.
 */
export function resultsOf(
  ready: SearchableSites,
  query: Pick<ExplorerQuery, 'selection' | 'text' | 'radiusKm' | 'inFrame'>,
  around: Around | undefined,
  frame: Bounds | undefined,
): Results {
  const found = searchTexts(ready.texts, query.text);
  const fitting = filterSites(ready.sites, query.selection).filter(
    (site) => (!found || found.has(site.slug)) && (!query.inFrame || !frame || inBounds(site, frame)),
  );
  const hitsOf = (site: ListedSite): readonly TextHit[] | undefined => found?.get(site.slug);
  if (!around) return { rows: fitting.map((site) => ({ site, hits: hitsOf(site) })), beyondRadius: false };
  const allowed = new Set(fitting);
  const near = around(query.radiusKm, (site) => allowed.has(site));
  return {
    rows: near.sites.map(({ site, km }) => ({ site, km, hits: hitsOf(site) })),
    beyondRadius: near.beyondRadius,
  };
}

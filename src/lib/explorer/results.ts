import type { Bounds } from '../geo/mercator.ts';
import { indexFilters, applyFilters, type FilterIndex } from '../sites/listing/filter-index.ts';
import type { ListedSite } from '../sites/listing/listed-site.ts';
import type { AroundPlace } from '../sites/nearest.ts';
import { indexTexts, searchTexts, type TextHit, type TextIndex } from '../sites/listing/text-search.ts';
import type { ExplorerQuery } from './query.ts';

/** Sites made ready for asking; built once per list of sites. */
export interface SearchableSites {
  readonly sites: readonly ListedSite[];
  readonly filters: FilterIndex;
  /** The sites as rows without anything found or measured: the same rows every time, so that views keep what they made. */
  readonly plain: readonly Result[];
  /** Made when a text is first searched. */
  readonly texts: () => TextIndex;
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

/** Makes sites ready for filters and text. */
export function searchable(sites: readonly ListedSite[]): SearchableSites {
  let texts: TextIndex | undefined;
  return {
    sites,
    filters: indexFilters(sites),
    plain: sites.map((site) => ({ site })),
    texts: () => (texts ??= indexTexts(sites)),
  };
}

function inBounds({ location }: ListedSite, [west, south, east, north]: Bounds): boolean {
  return location.lon >= west && location.lon <= east && location.lat >= south && location.lat <= north;
}

/**
 * What the list and the map show: the chosen filters, the free text and the map's viewport restrict, a place orders by
 * nearness and its radius restricts; without a place the sites keep their order. `fitting` are the places of those the
 * filters leave, where they are known.
 */
export function resultsOf(
  ready: SearchableSites,
  query: Pick<ExplorerQuery, 'selection' | 'text' | 'radiusKm' | 'inViewport'>,
  around: Around | undefined,
  viewport: Bounds | undefined,
  fitting: readonly number[] = applyFilters(ready.filters, query.selection).fitting,
): Results {
  const found = query.text ? searchTexts(ready.texts(), query.text) : undefined;
  const narrowed = query.inViewport ? viewport : undefined;
  const rows = fitting.flatMap((at): readonly Result[] | Result => {
    const row = ready.plain[at];
    if (!row || (narrowed && !inBounds(row.site, narrowed))) return [];
    if (!found) return row;
    const hits = found.get(row.site.slug);
    return hits ? { ...row, hits } : [];
  });
  if (!around) return { rows, beyondRadius: false };
  const allowed = new Map(rows.map((row) => [row.site, row]));
  const near = around(query.radiusKm, (site) => allowed.has(site));
  return {
    rows: near.sites.map(({ site, km }) => ({ ...allowed.get(site), site, km })),
    beyondRadius: near.beyondRadius,
  };
}

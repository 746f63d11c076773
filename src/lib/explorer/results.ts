import type { Bounds } from '../geo/mercator.ts';
import { indexFilters, applyFilters, type FilterIndex } from '../sites/listing/filter-index.ts';
import type { ListedSite } from '../sites/listing/listed-site.ts';
import type { AroundPlace } from '../sites/nearest.ts';
import { indexTexts, searchTexts, type TextHit, type TextIndex } from '../sites/listing/text-search.ts';
import type { FirstSite } from './first-sites.ts';
import type { ExplorerQuery } from './query.ts';

/** Sites with their indexes; built once per list of sites. */
export interface SearchableSites {
  readonly sites: readonly ListedSite[];
  readonly filters: FilterIndex;
  /** Rows without hits and distances. The objects never change, so that views keep their elements. */
  readonly plain: readonly Result[];
  /** Index of the texts; built on first use. */
  readonly texts: () => TextIndex;
}

/** One row of the list. */
export interface Result {
  readonly site: FirstSite;
  /** Straight-line distance from the place in km, if one is set. */
  readonly km?: number | undefined;
  /** Hits of the free text. */
  readonly hits?: readonly TextHit[] | undefined;
}

export interface Results {
  readonly rows: readonly Result[];
  /** True if no site lies within the radius; the rows are then the nearest ones. */
  readonly beyondRadius: boolean;
}

/** Nearest accepted sites to the chosen place, within a radius in km (undefined: any). */
export type Around = (
  radiusKm: number | undefined,
  accept: (site: ListedSite) => boolean,
) => AroundPlace<ListedSite>;

/** Indexes sites for filters and text search. */
export function searchable(sites: readonly ListedSite[]): SearchableSites {
  let texts: TextIndex | undefined;
  return {
    sites,
    filters: indexFilters(sites),
    plain: sites.map((site) => ({ site })),
    texts: () => (texts ??= indexTexts(sites)),
  };
}

function inBounds({ location }: FirstSite, [west, south, east, north]: Bounds): boolean {
  return location.lon >= west && location.lon <= east && location.lat >= south && location.lat <= north;
}

/**
 * Computes the rows of list and map: filters, free text and viewport restrict; a place sorts by distance and its radius
 * restricts. Without a place the sites keep their order. `fitting`: indices of the sites that pass the filters, if
 * already known.
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

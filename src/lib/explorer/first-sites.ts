import { gridCells, type GridCell } from '../map/pins/grid-clusters.ts';
import { MOST_SINGLE_PINS } from '../map/pins/pin-item.ts';
import {
  EMPTY_SELECTION,
  SELECTION_FIELDS,
  valuesOf,
  type OptionCounts,
  type SelectionField,
} from '../sites/listing/filter.ts';
import { countOptions } from '../sites/listing/filter-index.ts';
import type { ListedSite } from '../sites/listing/listed-site.ts';

/** What a card of the list and a pin show of a site. */
export interface FirstSite extends Pick<ListedSite, 'slug' | 'name' | 'kind' | 'focus'> {
  readonly address: Pick<ListedSite['address'], 'place' | 'part'>;
  readonly status: Pick<ListedSite['status'], 'value'>;
  /** The note itself is text of the panel. */
  readonly location: Pick<ListedSite['location'], 'lon' | 'lat' | 'precision' | 'radiusMetres'> & {
    readonly note?: string | true | undefined;
  };
  readonly municipality: Pick<ListedSite['municipality'], 'sorbianName'>;
}

/** Position (degrees) of a site on the drawing. */
interface SitePoint {
  readonly lon: number;
  readonly lat: number;
  readonly site: FirstSite;
}

/**
 * What the start page carries of its sites: as much as its first picture shows, so that its size hardly depends on their number
 * (decision 0061, point 21). All of them come from a file: all-sites.svelte.ts.
 */
export interface FirstSites {
  /** Number of all sites. */
  readonly count: number;
  /** All sites, or the first of the list where they are too many for single pins. */
  readonly sites: readonly FirstSite[];
  /** All sites on the drawing, where they are too many for single pins. */
  readonly cells?: readonly GridCell<SitePoint>[];
  readonly counts: OptionCounts;
  /** By filter, the number of sites for which no source documents the filtered fact. */
  readonly unknown: Readonly<Record<SelectionField, number>>;
}

/** Number of sites that a page carries where they are too many for single pins. */
const FIRST_OF_MANY = 30;

/** Counts by filter the sites for which no source documents the filtered fact. */
export function unknownIn(sites: readonly ListedSite[], field: SelectionField): number {
  return sites.filter((site) => valuesOf(site, field).length === 0).length;
}

function firstSite({
  slug,
  name,
  kind,
  focus,
  address,
  status,
  location,
  municipality,
}: ListedSite): FirstSite {
  const { lon, lat, precision, radiusMetres, note } = location;
  return {
    slug,
    name,
    kind,
    focus,
    address: { place: address.place, ...(address.part ? { part: address.part } : {}) },
    status: { value: status.value },
    location: { lon, lat, precision, radiusMetres, ...(note === undefined ? {} : { note: true }) },
    municipality: municipality.sorbianName ? { sorbianName: municipality.sorbianName } : {},
  };
}

/** Reduces the sites, in the order of the list, to what the start page carries. */
export function firstSites(all: readonly ListedSite[]): FirstSites {
  const sites = all.map(firstSite);
  const many = all.length > MOST_SINGLE_PINS;
  const points = sites.map((site) => ({ lon: site.location.lon, lat: site.location.lat, site }));
  return {
    count: all.length,
    sites: many ? sites.slice(0, FIRST_OF_MANY) : sites,
    ...(many ? { cells: gridCells(points) } : {}),
    counts: countOptions(all, EMPTY_SELECTION),
    unknown: Object.fromEntries(SELECTION_FIELDS.map((field) => [field, unknownIn(all, field)])) as Record<
      SelectionField,
      number
    >,
  };
}

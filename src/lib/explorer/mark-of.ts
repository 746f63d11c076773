import type { MapMark } from '../map/mark.ts';
import type { ListedSite } from '../sites/listed-site.ts';
import { fullName, hasExactLocation } from '../sites/site.ts';
import { STATUS_TERMS, termOf } from '../sites/vocabulary.ts';
import { href } from '../ui/href.ts';

/** A site as the map draws it. */
export function markOf(site: ListedSite): MapMark {
  const { lon, lat, radiusMetres } = site.location;
  return {
    slug: site.slug,
    name: fullName(site),
    lon,
    lat,
    kind: site.kind,
    status: site.status.value,
    statusLabel: termOf(STATUS_TERMS, site.status.value).label,
    exact: hasExactLocation(site),
    radiusMetres,
    href: href(`/standorte/${site.slug}/`),
  };
}

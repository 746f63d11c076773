import type { SiteMarker } from '../drawing/site-marker.ts';
import { fullName, hasExactLocation } from '../sites/site.ts';
import { STATUS_TERMS, termOf, type Term } from '../sites/vocabulary.ts';
import type { href } from '../ui/href.ts';
import type { FirstSite } from './first-sites.ts';

/** Creates a site's marker with words and links in the page's language. */
export function siteMarkerOf(site: FirstSite, say: (term: Term) => Term, link: typeof href): SiteMarker {
  const { lon, lat, radiusMetres } = site.location;
  return {
    slug: site.slug,
    name: fullName(site),
    lon,
    lat,
    kind: site.kind,
    status: site.status.value,
    statusLabel: say(termOf(STATUS_TERMS, site.status.value)).label,
    exact: hasExactLocation(site),
    radiusMetres,
    href: link(`/standorte/${site.slug}/`),
  };
}

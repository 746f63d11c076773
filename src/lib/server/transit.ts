/** Stops of municipalities and near sites, and what has to be named with them. */
import siteTransitJson from '$region/derived/site-transit.json';
import stopsJson from '$region/derived/stops.json';
import type { SiteTransit, StopCounts } from '../sites/transit.ts';
import { manifest, sourceOf } from './manifest.ts';

const countsByAgs = new Map((stopsJson as unknown as readonly StopCounts[]).map((each) => [each.ags, each]));
const bySlug = new Map(
  (siteTransitJson as unknown as readonly SiteTransit[]).map((each) => [each.slug, each]),
);

/** Stops of a municipality (8 digits). Throws at an unknown key. */
export function stopsIn(ags: string): StopCounts {
  const counts = countsByAgs.get(ags);
  if (!counts) throw new Error(`data/derived/stops.json has no ${ags}.`);
  return counts;
}

/** Stops near a site; undefined where its place is not known to address or street. */
export const transitNear = (slug: string): SiteTransit | undefined => bySlug.get(slug);

const { attribution, version } = sourceOf('stops.json');
/** Credit for the stops of a municipality, with their state. */
export const stopsCredit = `${attribution}; ${version}`;

/** Credit for stops and stations, in the words of their sources. */
export const transitCredit: string = (
  manifest.files.find(({ path }) => path === 'site-transit.json')?.sources ?? []
)
  .map(({ attribution }) => attribution)
  .join('; ');

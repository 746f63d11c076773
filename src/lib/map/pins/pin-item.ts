import type { Bounds } from '../../geo/mercator.ts';
import type { SiteMarker } from '../../drawing/site-marker.ts';

/** Several sites in one pin, when there are too many to draw each. Degrees. */
export interface PinCluster {
  /** Good for the present markers only. */
  readonly id: string;
  readonly count: number;
  readonly lon: number;
  readonly lat: number;
  /** What its sites span, degrees; set where no live map can come nearer. */
  readonly bounds?: Bounds;
  /** The zoom from which on it is several pins; set where the live map can come nearer. */
  readonly expansionZoom?: () => number;
}

/** What the pin layer draws at one place: a site, or a cluster of sites. */
export type PinItem =
  | { readonly key: string; readonly lon: number; readonly lat: number; readonly marker: SiteMarker }
  | { readonly key: string; readonly lon: number; readonly lat: number; readonly cluster: PinCluster };

/** Up to so many sites are drawn one by one, as links that need no WebGL; beyond it they are clustered. */
export const MOST_SINGLE_PINS = 150;

/** A site as an item. */
export function siteItem(marker: SiteMarker): PinItem {
  return { key: marker.slug, lon: marker.lon, lat: marker.lat, marker };
}

/** A cluster as an item. */
export function clusterItem(cluster: PinCluster): PinItem {
  return { key: `cluster-${cluster.id}`, lon: cluster.lon, lat: cluster.lat, cluster };
}

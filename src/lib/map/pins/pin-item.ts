import type { Bounds } from '../../geo/mercator.ts';
import type { MapMark } from '../../drawing/site-marker.ts';

/** Several sites in one pin, when there are too many to draw each. Degrees. */
export interface PinCluster {
  /** Good for the present marks only. */
  readonly id: string;
  readonly count: number;
  readonly lon: number;
  readonly lat: number;
  /** What its sites span, degrees; set where no live map can come nearer. */
  readonly bounds?: Bounds;
  /** The zoom from which on it is several pins; set where the live map can come nearer. */
  readonly partsAt?: () => number;
}

/** What the pin layer draws at one place: a site, or a cluster of sites. */
export type PinItem =
  | { readonly key: string; readonly lon: number; readonly lat: number; readonly mark: MapMark }
  | { readonly key: string; readonly lon: number; readonly lat: number; readonly cluster: PinCluster };

/** Up to so many sites are drawn one by one, as links that need no WebGL; beyond it they are clustered. */
export const MOST_SINGLE_PINS = 150;

/** A site as an item. */
export function siteItem(mark: MapMark): PinItem {
  return { key: mark.slug, lon: mark.lon, lat: mark.lat, mark };
}

/** A cluster as an item. */
export function clusterItem(cluster: PinCluster): PinItem {
  return { key: `cluster-${cluster.id}`, lon: cluster.lon, lat: cluster.lat, cluster };
}

import type { Bounds } from '../../geo/mercator.ts';
import type { SiteMarker } from '../../drawing/site-marker.ts';

/** A cluster of sites; position in degrees. */
export interface PinCluster {
  /** Valid for the current markers only. */
  readonly id: string;
  readonly count: number;
  readonly lon: number;
  readonly lat: number;
  /** Bounds of its sites, degrees; set on the static map, which cannot zoom. */
  readonly bounds?: Bounds;
  /** Returns the zoom at which the cluster splits; set on the live map. */
  readonly expansionZoom?: () => number;
}

/** A pin: one site or a cluster. */
export type PinItem =
  | { readonly key: string; readonly lon: number; readonly lat: number; readonly marker: SiteMarker }
  | { readonly key: string; readonly lon: number; readonly lat: number; readonly cluster: PinCluster };

/** Maximum number of sites shown as single pins, which are links and need no WebGL; more are clustered. */
export const MOST_SINGLE_PINS = 150;

/** Creates the item of a site. */
export function siteItem(marker: SiteMarker): PinItem {
  return { key: marker.slug, lon: marker.lon, lat: marker.lat, marker };
}

/** Creates the item of a cluster. */
export function clusterItem(cluster: PinCluster): PinItem {
  return { key: `cluster-${cluster.id}`, lon: cluster.lon, lat: cluster.lat, cluster };
}

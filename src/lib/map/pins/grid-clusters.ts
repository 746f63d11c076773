import type { Bounds } from '../../geo/mercator.ts';
import { toStaticMap } from '../../drawing/projection.ts';
import type { SiteMarker } from '../../drawing/site-marker.ts';
import { clusterItem, siteItem, type PinItem } from './pin-item.ts';

/** Number of grid columns across the static map. */
const COLUMNS = 9;

function boundsAround(markers: readonly SiteMarker[]): Bounds {
  const lons = markers.map((marker) => marker.lon);
  const lats = markers.map((marker) => marker.lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Clusters markers on the static map by the cells of a grid; a cluster lies at the mean position of its markers. */
export function gridClusters(markers: readonly SiteMarker[]): PinItem[] {
  const cells = new Map<string, SiteMarker[]>();
  for (const marker of markers) {
    const key = toStaticMap(marker.lon, marker.lat)
      .map((fraction) => Math.floor(fraction * COLUMNS))
      .join('/');
    const cell = cells.get(key);
    if (cell) cell.push(marker);
    else cells.set(key, [marker]);
  }
  return [...cells.values()].map((cell, id) => {
    const [first] = cell;
    if (cell.length === 1 && first) return siteItem(first);
    const lon = cell.reduce((sum, each) => sum + each.lon, 0) / cell.length;
    const lat = cell.reduce((sum, each) => sum + each.lat, 0) / cell.length;
    return clusterItem({ id: `drawing-${id}`, count: cell.length, lon, lat, bounds: boundsAround(cell) });
  });
}

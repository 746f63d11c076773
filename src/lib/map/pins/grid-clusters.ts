import type { LonLat } from '../../geo/distance.ts';
import type { Bounds } from '../../geo/mercator.ts';
import { toStaticMap } from '../../drawing/projection.ts';
import type { SiteMarker } from '../../drawing/site-marker.ts';
import { clusterItem, siteItem, type PinItem } from './pin-item.ts';

/** Number of grid columns across the static map. */
const COLUMNS = 9;

/** The points in one cell of the static map's grid. Degrees. */
export interface GridCell<Point> {
  readonly count: number;
  /** Mean position of its points. */
  readonly lon: number;
  readonly lat: number;
  readonly bounds: Bounds;
  /** The point, where it is the only one. */
  readonly only?: Point;
}

function boundsAround(points: readonly LonLat[]): Bounds {
  const lons = points.map((each) => each.lon);
  const lats = points.map((each) => each.lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Sorts points (degrees) into the cells of a grid over the static map; leaves empty cells out. */
export function gridCells<Point extends LonLat>(points: readonly Point[]): GridCell<Point>[] {
  const cells = new Map<string, Point[]>();
  for (const point of points) {
    const key = toStaticMap(point.lon, point.lat)
      .map((fraction) => Math.floor(fraction * COLUMNS))
      .join('/');
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  return [...cells.values()].map((cell) => ({
    count: cell.length,
    lon: cell.reduce((sum, each) => sum + each.lon, 0) / cell.length,
    lat: cell.reduce((sum, each) => sum + each.lat, 0) / cell.length,
    bounds: boundsAround(cell),
    ...(cell.length === 1 && cell[0] ? { only: cell[0] } : {}),
  }));
}

/** Returns the pins of cells: a cluster, or the marker that `markerOf` makes of a single point. */
export function pinsOfCells<Point>(
  cells: readonly GridCell<Point>[],
  markerOf: (point: Point) => SiteMarker,
): PinItem[] {
  return cells.map(({ only, ...cell }, id) =>
    only === undefined ? clusterItem({ id: `drawing-${id}`, ...cell }) : siteItem(markerOf(only)),
  );
}

/** Clusters markers on the static map by the cells of a grid; a cluster lies at the mean position of its markers. */
export const gridClusters = (markers: readonly SiteMarker[]): PinItem[] =>
  pinsOfCells(gridCells(markers), (marker) => marker);

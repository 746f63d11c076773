/**
 * Clusters markers on the live map, in typed arrays on the main thread: MapLibre's clustered source needs every marker as a
 * feature in its worker, which costs more than the clustering (docs/decisions/0014-filter-changes.md).
 */
import { fromWorld, toWorld, type Bounds } from '../../geo/mercator.ts';
import type { SiteMarker } from '../../drawing/site-marker.ts';
import { clusterItem, siteItem, type PinItem } from './pin-item.ts';

/** Cluster radius, CSS pixels at an integer zoom. */
export const CLUSTER_RADIUS = 56;
/** Largest zoom at which markers are clustered. */
export const MAX_CLUSTER_ZOOM = 15;
const WORLD_AT_ZOOM_0 = 512;

/** Markers with their world coordinates (0 to 1), in the same order. */
export interface LocatedMarkers {
  readonly markers: readonly SiteMarker[];
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Projects markers to world coordinates. */
export function locateMarkers(markers: readonly SiteMarker[]): LocatedMarkers {
  const xs = new Float64Array(markers.length);
  const ys = new Float64Array(markers.length);
  markers.forEach(({ lon, lat }, at) => {
    [xs[at], ys[at]] = toWorld(lon, lat);
  });
  return { markers, xs, ys };
}

/** A cluster: indices of its markers, and their mean position in world coordinates. */
interface Cluster {
  readonly members: readonly number[];
  readonly x: number;
  readonly y: number;
}

/**
 * Greedy clustering: markers in index order absorb all unclaimed markers within `CLUSTER_RADIUS` pixels. Deterministic for
 * the same markers and integer zoom.
 */
export function clusterMarkers({ xs, ys }: LocatedMarkers, zoom: number): Cluster[] {
  const radius = zoom > MAX_CLUSTER_ZOOM ? 0 : CLUSTER_RADIUS / (WORLD_AT_ZOOM_0 * 2 ** zoom);
  const all = Array.from(xs, (_, at) => at);
  const at = (coordinates: Float64Array, one: number): number => coordinates[one] ?? Number.NaN;
  if (radius === 0) return all.map((one) => ({ members: [one], x: at(xs, one), y: at(ys, one) }));
  const columns = Math.ceil(1 / radius) + 1;
  const cellOf = (one: number): number =>
    Math.floor(at(ys, one) / radius) * columns + Math.floor(at(xs, one) / radius);
  const cells = new Map<number, number[]>();
  for (const one of all) {
    const cell = cells.get(cellOf(one));
    if (cell) cell.push(one);
    else cells.set(cellOf(one), [one]);
  }
  const taken = new Uint8Array(xs.length);
  const clusters: Cluster[] = [];
  for (const seed of all) {
    if (taken[seed]) continue;
    const [seedX, seedY, home] = [at(xs, seed), at(ys, seed), cellOf(seed)];
    const members: number[] = [];
    let [sumX, sumY] = [0, 0];
    for (let row = -columns; row <= columns; row += columns)
      for (let column = -1; column <= 1; column += 1) {
        const cell = cells.get(home + row + column);
        if (!cell) continue;
        const left: number[] = [];
        for (const one of cell) {
          const [dx, dy] = [at(xs, one) - seedX, at(ys, one) - seedY];
          if (dx * dx + dy * dy > radius * radius) {
            left.push(one);
            continue;
          }
          taken[one] = 1;
          members.push(one);
          sumX += at(xs, one);
          sumY += at(ys, one);
        }
        // Keeps only unclaimed markers for later seeds.
        if (left.length < cell.length) cells.set(home + row + column, left);
      }
    clusters.push({ members, x: sumX / members.length, y: sumY / members.length });
  }
  return clusters;
}

/** Smallest integer zoom above `zoom` at which a cluster's markers (indices `members`) form several clusters. */
export function expansionZoom(
  { markers, xs, ys }: LocatedMarkers,
  members: readonly number[],
  zoom: number,
): number {
  const pick = (coordinates: Float64Array) => Float64Array.from(members, (one) => coordinates[one] ?? 0);
  const among = { markers: members.flatMap((one) => markers[one] ?? []), xs: pick(xs), ys: pick(ys) };
  let nearer = zoom + 1;
  while (nearer <= MAX_CLUSTER_ZOOM && clusterMarkers(among, nearer).length < 2) nearer += 1;
  return nearer;
}

/** Items of all clusters, with their positions in world coordinates. */
export function clusterItems(
  located: LocatedMarkers,
  zoom: number,
): { item: PinItem; x: number; y: number }[] {
  return clusterMarkers(located, zoom).flatMap(({ members, x, y }) => {
    const [first = 0] = members;
    const marker = located.markers[first];
    if (!marker) return [];
    if (members.length === 1) return { item: siteItem(marker), x, y };
    const [lon, lat] = fromWorld(x, y);
    const id = `${zoom}-${marker.slug}`;
    return {
      item: clusterItem({
        id,
        count: members.length,
        lon,
        lat,
        expansionZoom: () => expansionZoom(located, members, zoom),
      }),
      x,
      y,
    };
  });
}

/** Items within bounds (degrees) and a quarter of their size around, so that panning reveals pins at once. */
export function itemsWithin(
  pins: readonly { readonly item: PinItem; readonly x: number; readonly y: number }[],
  [west, south, east, north]: Bounds,
): PinItem[] {
  const [left, bottom] = toWorld(west, south);
  const [right, top] = toWorld(east, north);
  const [aside, above] = [(right - left) / 4, (bottom - top) / 4];
  return pins
    .filter(({ x, y }) => x >= left - aside && x <= right + aside && y >= top - above && y <= bottom + above)
    .map(({ item }) => item);
}

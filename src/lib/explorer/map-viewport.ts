import type { LonLat } from '../geo/distance.ts';
import type { Bounds } from '../geo/mercator.ts';
import type { Insets } from '../drawing/site-marker.ts';
import type { Result } from './results.ts';

const KM_PER_DEGREE = 111.2;
const NEAREST_SHOWN = 3;
/** Largest share of the map's height that a sheet covers as an inset. */
const MOST_COVERED = 0.45;

/** Bounds (degrees) around a place: with its radius in km, or else with its three nearest results. */
export function boundsAround(place: LonLat, rows: readonly Result[], radiusKm: number | undefined): Bounds {
  const north = (radiusKm ?? 2) / KM_PER_DEGREE;
  const east = north / Math.cos((place.lat * Math.PI) / 180);
  const near = radiusKm === undefined ? rows.slice(0, NEAREST_SHOWN) : [];
  const lons = [place.lon - east, place.lon + east, ...near.map(({ site }) => site.location.lon)];
  const lats = [place.lat - north, place.lat + north, ...near.map(({ site }) => site.location.lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

interface Box {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Insets of the map that a panel covers, CSS pixels: on the right beside the map, at the bottom on a phone. Both boxes
 * in window coordinates.
 */
export function panelInsets(panel: Box | undefined, map: Box): Insets {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  if (!panel || panel.top >= map.bottom || panel.left >= map.right) return none;
  const beside = panel.right - panel.left < 0.7 * (map.right - map.left);
  if (beside) return { ...none, right: Math.max(0, map.right - panel.left) };
  return { ...none, bottom: Math.min(map.bottom - panel.top, MOST_COVERED * (map.bottom - map.top)) };
}

import type { LonLat } from '../geo/distance.ts';
import type { Bounds } from '../geo/mercator.ts';
import type { Insets } from '../drawing/site-marker.ts';
import type { Result } from './results.ts';

const KM_PER_DEGREE = 111.2;
const NEAREST_SHOWN = 3;
/** However high a sheet is, the map keeps drawing into the rest of its height. */
const MOST_COVERED = 0.45;

/** Bounds (degrees) that show a place with its nearest three results, or with its whole radius (km). */
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

/** What a panel hides of the map (CSS pixels in the window): at the right beside it, or below on a phone. */
export function panelInsets(panel: Box | undefined, map: Box): Insets {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  if (!panel || panel.top >= map.bottom || panel.left >= map.right) return none;
  const beside = panel.right - panel.left < 0.7 * (map.right - map.left);
  if (beside) return { ...none, right: Math.max(0, map.right - panel.left) };
  return { ...none, bottom: Math.min(map.bottom - panel.top, MOST_COVERED * (map.bottom - map.top)) };
}

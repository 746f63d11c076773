import type { Position } from 'geojson';
import type { Area } from '../boundaries/vg250.ts';
import { boundsOfPositions } from '../../src/lib/geo/grid.ts';
import { isInside } from '../geometry/rings.ts';

/** Smallest share of a territory that counts; less is an exchange of fields along a border, or a drawing difference. */
const NOTABLE = 0.05;
/** Number of sample points across and down the bounding box of an area. */
const RASTER = 20;

/** True if a position lies in an area; its holes are outside. */
export function contains(area: Pick<Area, 'polygons'>, position: Position): boolean {
  return area.polygons.some((rings) => rings.filter((ring) => isInside(position, ring)).length === 1);
}

/** Returns about 200 raster positions inside an area. */
function sample(area: Area): Position[] {
  const [west, south, east, north] = boundsOfPositions(area.polygons.flat(2));
  const found: Position[] = [];
  for (let column = 0.5; column < RASTER; column++) {
    for (let row = 0.5; row < RASTER; row++) {
      const position = [west + ((east - west) * column) / RASTER, south + ((north - south) * row) / RASTER];
      if (contains(area, position)) found.push(position);
    }
  }
  return found;
}

/**
 * Returns which of `others` cover an area's territory, with their share of it (0 to 1), largest first; negligible
 * shares are left out. Uses a raster of points, so that the result does not depend on how borders are drawn.
 */
export function partsIn(
  area: Area,
  others: readonly Area[],
): { readonly area: Area; readonly part: number }[] {
  const positions = sample(area);
  const counts = new Map<Area, number>();
  let last: Area | undefined;
  for (const position of positions) {
    const home: Area | undefined =
      last && contains(last, position) ? last : others.find((each) => contains(each, position));
    if (home) counts.set(home, (counts.get(home) ?? 0) + 1);
    last = home;
  }
  return [...counts]
    .map(([each, count]) => ({ area: each, part: count / positions.length }))
    .filter(({ part }) => part >= NOTABLE)
    .sort((a, b) => b.part - a.part);
}

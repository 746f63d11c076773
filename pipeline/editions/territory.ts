import type { Position } from 'geojson';
import type { Area } from '../boundaries/vg250.ts';
import { boundsOfPositions } from '../../src/lib/geo/grid.ts';
import { isInside } from '../geometry/rings.ts';

/** Less than this part of a territory is an exchange of fields along a border, or the drawing. */
const NOTABLE = 0.05;
/** Points across and down the bounding box of an area that are asked where they lie. */
const RASTER = 20;

/** True where a position lies in an area, holes left out. */
export function contains(area: Pick<Area, 'polygons'>, position: Position): boolean {
  return area.polygons.some((rings) => rings.filter((ring) => isInside(position, ring)).length === 1);
}

/** A raster of positions inside an area; some 200 of them. */
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
 * Which of `others` an area's territory lies in, with their part of it (0 to 1), the largest first; parts too small to
 * notice are left out. Asked at a raster of points, because that is independent of how the borders are drawn.
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

import type { Bounds } from '../../geo/mercator.ts';
import { inDrawing } from '../../drawing/projection.ts';
import type { MapMark } from '../../drawing/site-marker.ts';
import { clusterItem, siteItem, type PinItem } from './pin-item.ts';

/** Cells across the drawing in which sites are counted together while there is no live map. */
const COLUMNS = 9;

function boundsAround(marks: readonly MapMark[]): Bounds {
  const lons = marks.map((mark) => mark.lon);
  const lats = marks.map((mark) => mark.lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Too many marks for the static drawing, counted by the cells of a grid and drawn at their mean. */
export function gridItems(marks: readonly MapMark[]): PinItem[] {
  const cells = new Map<string, MapMark[]>();
  for (const mark of marks) {
    const key = inDrawing(mark.lon, mark.lat)
      .map((fraction) => Math.floor(fraction * COLUMNS))
      .join('/');
    const cell = cells.get(key);
    if (cell) cell.push(mark);
    else cells.set(key, [mark]);
  }
  return [...cells.values()].map((cell, id) => {
    const [first] = cell;
    if (cell.length === 1 && first) return siteItem(first);
    const lon = cell.reduce((sum, each) => sum + each.lon, 0) / cell.length;
    const lat = cell.reduce((sum, each) => sum + each.lat, 0) / cell.length;
    return clusterItem({ id: `drawing-${id}`, count: cell.length, lon, lat, bounds: boundsAround(cell) });
  });
}

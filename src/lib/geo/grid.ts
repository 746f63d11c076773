/**
 * A grid index: finds the items near a small map's extent without scanning all items of the Land. Bounds in degrees.
 */
import type { Position } from 'geojson';
import type { Bounds } from './mercator.ts';

/** Edge of a grid cell, degrees: about the extent of a small map. */
const CELL = 0.25;

/** Returns the bounding box of positions (lon, lat). */
export function boundsOfPositions(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

function cellsOf([west, south, east, north]: Bounds): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(west / CELL); x <= Math.floor(east / CELL); x += 1)
    for (let y = Math.floor(south / CELL); y <= Math.floor(north / CELL); y += 1) cells.push(`${x} ${y}`);
  return cells;
}

const touch = (a: Bounds, b: Bounds): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Builds the index; the returned function finds all items whose box touches the given bounds, in their original order. */
export function gridIndexOf<T>(
  things: readonly T[],
  boundsOf: (thing: T) => Bounds,
): (bounds: Bounds) => readonly T[] {
  const boxes = things.map(boundsOf);
  const cells = new Map<string, number[]>();
  boxes.forEach((box, index) => {
    for (const cell of cellsOf(box)) {
      const inCell = cells.get(cell);
      if (inCell) inCell.push(index);
      else cells.set(cell, [index]);
    }
  });
  return (bounds) => {
    const found = new Set(cellsOf(bounds).flatMap((cell) => cells.get(cell) ?? []));
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const [thing, box] = [things[index], boxes[index]];
        return thing !== undefined && box && touch(box, bounds) ? [thing] : [];
      });
  };
}

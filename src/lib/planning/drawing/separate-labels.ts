/** A label's middle in units of the drawing. */
type Point = readonly [x: number, y: number];

/** Half of the room that one short value ("100 %") takes on the smallest map, units of the drawing. */
const HALF = { width: 46, height: 19 };
/** Radius of a site's dot with its ring on the smallest map. */
const DOT = 13;
/** How far a label may be moved, and in which steps. */
const REACH = 66;
const GRID = { x: 12, y: 6 };

const OFFSETS: readonly Point[] = (() => {
  const steps = (step: number): number[] => {
    const most = Math.floor(REACH / step);
    return Array.from({ length: 2 * most + 1 }, (_, index) => (index - most) * step);
  };
  return steps(GRID.x)
    .flatMap((x) => steps(GRID.y).map((y): Point => [x, y]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
})();

/**
 * Moves labels so that they lie neither on each other nor on a site's dot, each as little as it takes; earlier labels have
 * the first choice. Where nothing is free within reach, a label lies on as little as possible.
 */
export function separateLabels(points: readonly Point[], dots: readonly Point[] = []): Point[] {
  const placed: Point[] = [];
  for (const [x, y] of points) {
    let best: Point = [x, y];
    let fewest = Infinity;
    for (const [dx, dy] of OFFSETS) {
      const at: Point = [x + dx, y + dy];
      const apart = (other: Point, width: number, height: number): boolean =>
        Math.abs(at[0] - other[0]) >= width || Math.abs(at[1] - other[1]) >= height;
      const hits =
        placed.filter((other) => !apart(other, 2 * HALF.width, 2 * HALF.height)).length +
        dots.filter((dot) => !apart(dot, HALF.width + DOT, HALF.height + DOT)).length;
      if (hits < fewest) [best, fewest] = [at, hits];
      if (hits === 0) break;
    }
    placed.push(best);
  }
  return placed;
}

/** Centre of a label or dot in drawing units. */
type Point = readonly [x: number, y: number];

/** Half the size of a short value ("100 %") on the smallest map, drawing units. */
const HALF = { width: 46, height: 19 };
/** Radius of a site's dot with its outline on the smallest map, drawing units. */
const DOT = 13;
/** Maximum displacement of a label and the grid of candidate positions, drawing units. */
const REACH = 66;
const STEP = { x: 12, y: 6 };

const OFFSETS: readonly Point[] = (() => {
  const steps = (step: number): number[] => {
    const max = Math.floor(REACH / step);
    return Array.from({ length: 2 * max + 1 }, (_, index) => (index - max) * step);
  };
  return steps(STEP.x)
    .flatMap((x) => steps(STEP.y).map((y): Point => [x, y]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
})();

/**
 * Greedy label placement: moves each label, in index order, to the nearest position that overlaps neither placed labels
 * nor dots; without a free position within reach, to the one with the fewest overlaps.
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

import { LabelPlacer, leastColliding, type Box } from '../label-placer.ts';

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

const boxAround = ([x, y]: Point, width: number, height: number): Box => [
  x - width,
  y - height,
  x + width,
  y + height,
];

/**
 * Greedy label placement: moves each label, in index order, to the nearest position that overlaps neither placed labels
 * nor dots; without a free position within reach, to the one with the fewest overlaps.
 */
export function separateLabels(points: readonly Point[], dots: readonly Point[] = []): Point[] {
  const placer = new LabelPlacer(dots.map((dot) => boxAround(dot, DOT, DOT)));
  const boxesAt = (point: Point) => ({ text: boxAround(point, HALF.width, HALF.height) });
  return points.map(([x, y]) => {
    const candidates = OFFSETS.map(([dx, dy]): Point => [x + dx, y + dy]);
    const best = leastColliding(candidates, (point) => placer.collisions(boxesAt(point)));
    const point = best?.candidate ?? [x, y];
    placer.add(boxesAt(point));
    return point;
  });
}

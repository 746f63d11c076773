/** Names on a small static map: the most important first, and none that would cover another or a marked place. */
import type { Frame } from '../geo/mercator.ts';
import { LabelPlacer, leastColliding, type Box } from './label-placer.ts';

/** A name at its place, degrees. */
export interface LocatorLabel {
  readonly text: string;
  readonly lon: number;
  readonly lat: number;
  /** True for the name of what the map is about. */
  readonly strong?: boolean;
}

/** A name in units of the drawing: its middle, on the line the letters stand on. */
export interface PlacedLocatorLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly strong: boolean;
}

/** Letter height in units of a drawing 640 wide; a letter of the site's font is 0.55 of it wide on average. */
export const LABEL_SIZE = 25;
const LETTER = 0.55;
/** Room around a name, units. */
const AIR = 5;
/** Half the size of a pin with its ring, units. */
const PIN = 16;

function boxOf(text: string, x: number, y: number, size: number): Box {
  const half = (text.length * size * LETTER) / 2;
  return [x - half - AIR, y - size * 0.85 - AIR, x + half + AIR, y + size * 0.3 + AIR];
}

/**
 * Where a name is tried: sideways in half its own width, down in letter heights. On its place, below, above, to the
 * right, to the left.
 */
const TRIES = [
  [0, 0.35],
  [0, 2.1],
  [0, -1.4],
  [1, 0.35],
  [-1, 0.35],
] as const;

/** More names than this make a small map harder to read, not easier. */
const MOST = 10;

/**
 * Places labels in the given order. Each tries its own place, then the four sides of it; one that does not fit into the
 * frame, or would cover a point, an earlier label or one of the `reserved` boxes, is left out.
 */
export function placeLocatorLabels(
  labels: readonly LocatorLabel[],
  frame: Frame,
  points: readonly { readonly x: number; readonly y: number }[],
  reserved: readonly Box[] = [],
): PlacedLocatorLabel[] {
  const pins = points.map(({ x, y }): Box => [x - PIN, y - PIN, x + PIN, y + PIN]);
  const placer = new LabelPlacer([...reserved, ...pins], frame);
  const placed: PlacedLocatorLabel[] = [];
  for (const { text, lon, lat, strong = false } of labels) {
    if (placed.length === MOST) break;
    const size = strong ? LABEL_SIZE * 1.15 : LABEL_SIZE;
    const [middle, base] = frame.project(lon, lat);
    if (middle < 0 || middle > frame.width || base < 0 || base > frame.height) continue;
    const candidates = TRIES.map(([aside, down]) => ({
      x: middle + aside * (PIN + AIR + (text.length * size * LETTER) / 2),
      y: base + down * size,
    }));
    const boxesAt = ({ x, y }: { x: number; y: number }) => ({ text: boxOf(text, x, y, size) });
    const best = leastColliding(candidates, (at) => placer.collisions(boxesAt(at)));
    if (best?.collisions !== 0) continue;
    const { x, y } = best.candidate;
    placer.add(boxesAt(best.candidate));
    placed.push({ text, x: Math.round(x), y: Math.round(y), strong });
  }
  return placed;
}

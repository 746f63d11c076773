/** Labels of a locator map: placed in order of importance, without overlaps. */
import type { Projection } from '../geo/mercator.ts';
import { LabelPlacer, leastColliding, type Box } from './label-placer.ts';

/** A label and its position, degrees. */
export interface LocatorLabel {
  readonly text: string;
  readonly lon: number;
  readonly lat: number;
  /** True for the name of the map's subject. */
  readonly strong?: boolean;
}

/** A placed label: middle of its baseline, in units of the drawing. */
export interface PlacedLocatorLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly strong: boolean;
}

/** Font size in units of a drawing 640 wide; the average letter of the site's font is 0.55 em wide. */
export const LABEL_SIZE = 25;
const LETTER = 0.55;
/** Padding around a label, units. */
const AIR = 5;
/** Half the width of a pin with its ring, units. */
const PIN = 16;

function boxOf(text: string, x: number, y: number, size: number): Box {
  const half = (text.length * size * LETTER) / 2;
  return [x - half - AIR, y - size * 0.85 - AIR, x + half + AIR, y + size * 0.3 + AIR];
}

/** Candidate offsets (x in half label widths, y in font sizes): centred, below, above, right, left. */
const TRIES = [
  [0, 0.35],
  [0, 2.1],
  [0, -1.4],
  [1, 0.35],
  [-1, 0.35],
] as const;

/** Maximum number of labels on one map. */
const MOST = 10;

/**
 * Places labels in the given order. Tries the label's own position, then its four sides; leaves out a label that does not
 * fit into the extent or would cover a point, an earlier label or one of the `reserved` boxes.
 */
export function placeLocatorLabels(
  labels: readonly LocatorLabel[],
  projection: Projection,
  points: readonly { readonly x: number; readonly y: number }[],
  reserved: readonly Box[] = [],
): PlacedLocatorLabel[] {
  const pins = points.map(({ x, y }): Box => [x - PIN, y - PIN, x + PIN, y + PIN]);
  const placer = new LabelPlacer([...reserved, ...pins], projection);
  const placed: PlacedLocatorLabel[] = [];
  for (const { text, lon, lat, strong = false } of labels) {
    if (placed.length === MOST) break;
    const size = strong ? LABEL_SIZE * 1.15 : LABEL_SIZE;
    const [middle, base] = projection.project(lon, lat);
    if (middle < 0 || middle > projection.width || base < 0 || base > projection.height) continue;
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

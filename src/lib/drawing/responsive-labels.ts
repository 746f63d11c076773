/**
 * Labels of the static map. One markup serves every screen, so each label gets the smallest map width at which it fits;
 * container queries show it from there on. Greedy placement in order of importance: no label covers another or a pin.
 * Positions are fractions (0 to 1) of the map's width and height, sizes CSS pixels.
 */
import { LabelPlacer, leastColliding, type Box, type LabelBoxes } from './label-placer.ts';

/** Side of the point on which a label is set; capitals leave room for a pin, `c` is centred. */
export type Anchor = 'e' | 'w' | 'n' | 's' | 'E' | 'W' | 'N' | 'S' | 'c';

/** A label to place; its points and anchors are tried in order. */
export interface LabelWish {
  readonly text: string;
  /** Further lines, separated by line breaks. */
  readonly more?: string;
  /** Key of STYLES. */
  readonly style: LabelStyle;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly anchors: readonly Anchor[];
  /** First step at which it may be shown. */
  readonly from: number;
}

/** A placed label. `step` is an index into STEPS. */
export interface PlacedLabel {
  readonly wish: LabelWish;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly step: number;
}

/** Map widths in CSS pixels at which further labels may be shown; StaticMap.svelte has the same numbers. */
export const STEPS = [240, 300, 340, 420, 560, 760, 1000, 1280] as const;

/** Font size in CSS pixels and average letter width in em; StaticMap.svelte has the same sizes. */
export const STYLES = {
  city: { size: 15, letter: 0.58 },
  centre: { size: 14, letter: 0.56 },
  town: { size: 13, letter: 0.54 },
  district: { size: 12, letter: 0.62 },
} as const;
export type LabelStyle = keyof typeof STYLES;

const LINE = 1.2;
/** Distance from the town's point to its label, without and with a pin between them. */
const GAP = 7;
const FAR = 20;
/** Padding around a label. */
const AIR = 3;
/** Half the width of a town's dot with its halo. */
const DOT = 4;
/** Half the width of a pin with padding. */
const PIN = 18;
/** Largest map width that is checked. */
const WIDEST = 2000;

/** Direction and distance of each anchor. */
const SIDES: Readonly<Record<Anchor, readonly [x: number, y: number, gap: number]>> = {
  e: [1, 0, GAP],
  w: [-1, 0, GAP],
  n: [0, -1, GAP],
  s: [0, 1, GAP],
  E: [1, 0, FAR],
  W: [-1, 0, FAR],
  N: [0, -1, FAR],
  S: [0, 1, FAR],
  c: [0, 0, 0],
};

/** Bounding box of a label on a map of `width` by `height` pixels. */
export function labelBox(
  label: Pick<PlacedLabel, 'wish' | 'x' | 'y' | 'anchor'>,
  width: number,
  height: number,
): Box {
  const { size, letter } = STYLES[label.wish.style];
  const lines = [label.wish.text, ...(label.wish.more ?? '').split('\n').filter(Boolean)];
  const w = Math.max(...lines.map((line) => line.length)) * letter * size;
  const h = lines.length * LINE * size;
  const [dx, dy, gap] = SIDES[label.anchor];
  const x = label.x * width + dx * (w / 2 + gap);
  const y = label.y * height + dy * (h / 2 + gap);
  return [x - w / 2 - AIR, y - h / 2, x + w / 2 + AIR, y + h / 2];
}

function boxesOf(label: PlacedLabel, width: number, height: number): LabelBoxes {
  const text = labelBox(label, width, height);
  if (label.anchor === 'c') return { text };
  const [x, y] = [label.x * width, label.y * height];
  return { text, dot: [x - DOT, y - DOT, x + DOT, y + DOT] };
}

/**
 * Places labels in order of importance, each at the first step from which it collides at no larger width. `aspect` is width
 * divided by height; `pins` are fractions.
 */
export function placeResponsiveLabels(
  wishes: readonly LabelWish[],
  pins: readonly (readonly [x: number, y: number])[],
  aspect: number,
): PlacedLabel[] {
  const sizes = [...STEPS, WIDEST].map((width) => {
    const height = width / aspect;
    const boxes = pins.map(([x, y]): Box => {
      const [px, py] = [x * width, y * height];
      return [px - PIN, py - PIN, px + PIN, py + PIN];
    });
    return { width, height, placer: new LabelPlacer(boxes, { width, height }) };
  });
  const placed: PlacedLabel[] = [];
  const open = new Set(wishes);
  STEPS.forEach((_, step) => {
    const shownAt = sizes.slice(step);
    const collisionsOf = (label: PlacedLabel): number =>
      shownAt.some(({ width, height, placer }) => placer.collisions(boxesOf(label, width, height)) > 0)
        ? 1
        : 0;
    for (const wish of open) {
      if (wish.from > step) continue;
      const candidates = wish.points.flatMap(([x, y]) =>
        wish.anchors.map((anchor) => ({ wish, x, y, anchor, step })),
      );
      const best = leastColliding(candidates, collisionsOf);
      if (best?.collisions !== 0) continue;
      open.delete(wish);
      placed.push(best.candidate);
      for (const { width, height, placer } of shownAt) placer.add(boxesOf(best.candidate, width, height));
    }
  });
  return placed;
}

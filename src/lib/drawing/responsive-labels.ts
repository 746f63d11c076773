/**
 * Names on the static drawing. The drawing is one picture for every screen, so each name gets the smallest width of
 * the drawing from which on it fits: style sheets show it from there. Important names choose first; none covers
 * another or a pin. All positions are fractions (0 to 1) of the drawing's width and height, all sizes CSS pixels.
 */
import { LabelPlacer, leastColliding, type Box, type LabelBoxes } from './label-placer.ts';

/** On which side of its point a name stands; capitals leave room for a pin in between, `c` is centred on it. */
export type Anchor = 'e' | 'w' | 'n' | 's' | 'E' | 'W' | 'N' | 'S' | 'c';

/** A name that wants a place; it tries its points and anchors in their order. */
export interface LabelWish {
  readonly text: string;
  /** Further lines under the first one. */
  readonly more?: string;
  /** Name of its style, see STYLES. */
  readonly style: LabelStyle;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly anchors: readonly Anchor[];
  /** The first step at which it may appear. */
  readonly from: number;
}

/** A name with its place. `step` is an index into STEPS. */
export interface PlacedLabel {
  readonly wish: LabelWish;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly step: number;
}

/** Widths of the drawing, CSS pixels, at which further names may appear; the style sheet has the same numbers. */
export const STEPS = [240, 300, 340, 420, 560, 760, 1000, 1280] as const;

/** Letter size in CSS pixels and the width of an average letter in em; the style sheet has the same sizes. */
export const STYLES = {
  city: { size: 15, letter: 0.58 },
  centre: { size: 14, letter: 0.56 },
  town: { size: 13, letter: 0.54 },
  district: { size: 12, letter: 0.62 },
} as const;
export type LabelStyle = keyof typeof STYLES;

const LINE = 1.2;
/** From the town's point to its name, without and with a pin in between. */
const GAP = 7;
const FAR = 20;
/** Air around a name. */
const AIR = 3;
/** Half of a town's dot with its halo. */
const DOT = 4;
/** Half of a pin with a little air. */
const PIN = 18;
/** The widest drawing that is checked. */
const WIDEST = 2000;

/** For each anchor: the side as a direction, and the gap to the name. */
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

/** Box of a name in a drawing of `width` by `height` pixels. */
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
 * Places names, the most important first, each at the first step from which on it collides at no width. `aspect` is width
 * by height; `pins` are fractions too.
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

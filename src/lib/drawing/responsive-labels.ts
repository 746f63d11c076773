/**
 * Labels of the static map. One markup serves every screen, so each label gets the smallest map width at which it fits;
 * container queries show it from there on. Greedy placement in order of importance: no label covers another or a pin.
 * Positions are fractions (0 to 1) of the map's width and height, sizes CSS pixels.
 */
import { LabelPlacer, leastColliding, type Box, type LabelBoxes } from './label-placer.ts';

/**
 * Side of the point on which a label is set; capitals leave room for a pin, `c` is centred. `f`, `g`, `h`, `i`: to the north
 * east, south east, south west and north west, past pins.
 */
export type Anchor = 'e' | 'w' | 'n' | 's' | 'E' | 'W' | 'N' | 'S' | 'c' | 'f' | 'g' | 'h' | 'i';

/** A label to place; its points and anchors are tried in order. */
export interface LabelWish {
  readonly text: string;
  /** Further lines, separated by line breaks. */
  readonly more?: string;
  /** Key of STYLES. */
  readonly style: LabelStyle;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly anchors: readonly Anchor[];
  /** Anchors for narrow maps, until one of `anchors` is free; such a label is placed before the others. */
  readonly narrowAnchors?: readonly Anchor[];
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
  /** Step from which another placement of the same label replaces it. */
  readonly until?: number;
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
/** Horizontal and vertical distance of a label past pins. */
const ASIDE = 23;
const PAST = 30;
/** Padding around a label. */
const AIR = 3;
/** Half the width of a town's dot with its halo. */
const DOT = 4;
/** Half the width of a pin with padding. */
const PIN = 18;
/** Largest map width that is checked. */
const WIDEST = 2000;

/** Direction and distance of each anchor, and how far the label is moved down. */
const SIDES: Readonly<Record<Anchor, readonly [x: number, y: number, gap: number, down?: number]>> = {
  e: [1, 0, GAP],
  w: [-1, 0, GAP],
  n: [0, -1, GAP],
  s: [0, 1, GAP],
  E: [1, 0, FAR],
  W: [-1, 0, FAR],
  N: [0, -1, FAR],
  S: [0, 1, FAR],
  c: [0, 0, 0],
  f: [1, 0, ASIDE, -PAST],
  g: [1, 0, ASIDE, PAST],
  h: [-1, 0, ASIDE, PAST],
  i: [-1, 0, ASIDE, -PAST],
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
  const [dx, dy, gap, down = 0] = SIDES[label.anchor];
  const x = label.x * width + dx * (w / 2 + gap);
  const y = label.y * height + dy * (h / 2 + gap) + down;
  return [x - w / 2 - AIR, y - h / 2, x + w / 2 + AIR, y + h / 2];
}

function boxesOf(label: PlacedLabel, width: number, height: number): LabelBoxes {
  const text = labelBox(label, width, height);
  if (label.anchor === 'c') return { text };
  const [x, y] = [label.x * width, label.y * height];
  return { text, dot: [x - DOT, y - DOT, x + DOT, y + DOT] };
}

/** Positions of the pins, which keep apart from each other on narrow maps. */
export interface PinPositions {
  /** Map widths, CSS pixels, from which the pins stand otherwise. */
  readonly changeAt: readonly number[];
  /** Fractions of the width and height of a map of this width. */
  readonly at: (width: number) => readonly (readonly [x: number, y: number])[];
}

/**
 * Places labels in order of importance, each at the first step from which it collides at no larger width. `aspect` is width
 * divided by height.
 */
export function placeResponsiveLabels(
  wishes: readonly LabelWish[],
  pins: PinPositions,
  aspect: number,
): PlacedLabel[] {
  const widths = [...STEPS, WIDEST, ...pins.changeAt.flatMap((width) => [width - 1, width])];
  const sizes = widths.map((width) => {
    const height = width / aspect;
    const boxes = pins.at(width).map(([x, y]): Box => {
      const [px, py] = [x * width, y * height];
      return [px - PIN, py - PIN, px + PIN, py + PIN];
    });
    return { width, height, placer: new LabelPlacer(boxes, { width, height }) };
  });
  const placed: PlacedLabel[] = [];
  /** Places a label at a step, up to the step `until` or for good; false if no anchor is free. */
  const place = (wish: LabelWish, anchors: readonly Anchor[], step: number, until?: number): boolean => {
    const [from = 0, to = Infinity] = [STEPS[step], until === undefined ? undefined : STEPS[until]];
    const shownAt = sizes.filter(({ width }) => width >= from && width < to);
    // Past pins a label may come close to them.
    const inset = until === undefined ? 0 : AIR;
    const collisionsOf = (label: PlacedLabel): number =>
      shownAt.some(({ width, height, placer }) => {
        const boxes = boxesOf(label, width, height);
        const [left, top, right, bottom] = boxes.text;
        const text: Box = [left + inset, top + inset, right - inset, bottom - inset];
        return placer.collisions({ ...boxes, text }) > 0;
      })
        ? 1
        : 0;
    const candidates = wish.points.flatMap(([x, y]) =>
      anchors.map((anchor): PlacedLabel => ({ wish, x, y, anchor, step, ...(until && { until }) })),
    );
    const best = leastColliding(candidates, collisionsOf);
    if (best?.collisions !== 0) return false;
    placed.push(best.candidate);
    for (const { width, height, placer } of shownAt) placer.add(boxesOf(best.candidate, width, height));
    return true;
  };
  const steps = STEPS.map((_, step) => step);
  const open = new Set(wishes);
  for (const wish of wishes) {
    const { narrowAnchors } = wish;
    if (!narrowAnchors) continue;
    open.delete(wish);
    const until = steps.find((step) => step >= wish.from && place(wish, wish.anchors, step)) ?? STEPS.length;
    steps.find((step) => step >= wish.from && step < until && place(wish, narrowAnchors, step, until));
  }
  for (const step of steps)
    for (const wish of open) if (wish.from <= step && place(wish, wish.anchors, step)) open.delete(wish);
  return placed;
}

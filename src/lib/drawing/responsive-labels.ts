/**
 * Labels of the static map. One markup serves every screen, so each label gets the smallest map width at which it fits;
 * container queries show it from there on. Greedy placement in order of importance: no label covers another or a pin, and none
 * is nearer to another town's dot than to its own. Positions are fractions (0 to 1) of the map's width and height, sizes CSS pixels.
 */
import { LabelPlacer, leastColliding, type Box, type LabelBoxes } from './label-placer.ts';

/**
 * Side of the point on which a label is set; capitals leave room for a pin, `c` is centred. `f`, `g`, `h`, `i`: to the north
 * east, south east, south west and north west, so that the text begins or ends beside the point.
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
  /** Anchors for narrow maps, while none of `anchors` is free; such a label is placed before the others. */
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
export const STEPS = [280, 300, 320, 340, 360, 420, 560, 760, 1000, 1280] as const;

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
/** Horizontal and vertical distance of a label that stands obliquely to its point. */
const ASIDE = 4;
const OBLIQUE = 17;
/** Padding around a label. */
const AIR = 3;
/** Half the width of a town's dot with its halo. */
const DOT = 4;
/** Half the width of a pin with padding, on wide maps and for narrow anchors. */
const PIN = 18;
const TIGHT_PIN = 16;
/** A label is nearer to its own dot than to any other by so much. */
const NEARER = 2;
/** Largest map width that is checked, and the distance of the widths between the steps. */
const WIDEST = 2000;
const EVERY = 40;

/** Direction and distance of each anchor, in CSS pixels. A direction of 0 centres the label. */
const SIDES: Readonly<Record<Anchor, readonly [x: number, y: number, gapX?: number, gapY?: number]>> = {
  e: [1, 0, GAP],
  w: [-1, 0, GAP],
  n: [0, -1, 0, GAP],
  s: [0, 1, 0, GAP],
  E: [1, 0, FAR],
  W: [-1, 0, FAR],
  N: [0, -1, 0, FAR],
  S: [0, 1, 0, FAR],
  c: [0, 0],
  f: [1, -1, ASIDE, OBLIQUE],
  g: [1, 1, ASIDE, OBLIQUE],
  h: [-1, 1, ASIDE, OBLIQUE],
  i: [-1, -1, ASIDE, OBLIQUE],
};

type Placement = Pick<PlacedLabel, 'wish' | 'x' | 'y' | 'anchor'>;

/** Bounding box of a label's text on a map of `width` by `height` pixels. */
export function textBox(label: Placement, width: number, height: number): Box {
  const { size, letter } = STYLES[label.wish.style];
  const lines = [label.wish.text, ...(label.wish.more ?? '').split('\n').filter(Boolean)];
  const w = Math.max(...lines.map((line) => line.length)) * letter * size;
  const h = lines.length * LINE * size;
  const [dx, dy, gapX = 0, gapY = 0] = SIDES[label.anchor];
  const x = label.x * width + dx * (w / 2 + gapX);
  const y = label.y * height + dy * (h / 2 + gapY);
  return [x - w / 2, y - h / 2, x + w / 2, y + h / 2];
}

/** True if a label is shown on a map of this width, CSS pixels. */
export const isShownAt = ({ step, until }: PlacedLabel, width: number): boolean =>
  width >= (STEPS[step] ?? Infinity) && (until === undefined || width < (STEPS[until] ?? Infinity));

/** Bounding box of a label with padding at its sides. */
export function labelBox(label: Placement, width: number, height: number): Box {
  const [left, top, right, bottom] = textBox(label, width, height);
  return [left - AIR, top, right + AIR, bottom];
}

/** Distance of a point from a box, CSS pixels; 0 inside. */
export function distanceTo([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The town's point of a label on a map of this size; undefined for a district, whose name has no dot. */
function pointOf(
  label: Placement,
  width: number,
  height: number,
): readonly [x: number, y: number] | undefined {
  return label.anchor === 'c' ? undefined : [label.x * width, label.y * height];
}

/** True if the text of `a` is not clearly nearer to its own dot than to that of `b`. */
function mistakable(a: Placement, b: Placement, width: number, height: number): boolean {
  const [own, other] = [pointOf(a, width, height), pointOf(b, width, height)];
  if (!own || !other) return false;
  const text = textBox(a, width, height);
  return distanceTo(text, other) < distanceTo(text, own) + NEARER;
}

/** What a label covers. For narrow anchors (`tight`) the padding goes, so that it may come close to pins. */
function boxesOf(label: Placement, width: number, height: number, tight = false): LabelBoxes {
  const loss = PIN - TIGHT_PIN;
  const [left, top, right, bottom] = textBox(label, width, height);
  const text: Box = tight
    ? [left + loss, top + loss, right - loss, bottom - loss]
    : labelBox(label, width, height);
  const [x, y] = pointOf(label, width, height) ?? [];
  return x === undefined || y === undefined ? { text } : { text, dot: [x - DOT, y - DOT, x + DOT, y + DOT] };
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
  const widths = new Set([
    ...[...STEPS, ...pins.changeAt].flatMap((width) => [width - 1, width]),
    ...Array.from({ length: (WIDEST - STEPS[0]) / EVERY + 1 }, (_, index) => STEPS[0] + index * EVERY),
  ]);
  const sizes = [...widths].map((width) => {
    const height = width / aspect;
    const boxes = pins.at(width).map(([x, y]): Box => {
      const [px, py] = [x * width, y * height];
      return [px - PIN, py - PIN, px + PIN, py + PIN];
    });
    const shown: PlacedLabel[] = [];
    return { width, height, placer: new LabelPlacer(boxes, { width, height }), shown };
  });
  const placed: PlacedLabel[] = [];
  /** Places a label at a step, up to the step `until` or for good; false if no anchor is free. */
  const place = (wish: LabelWish, anchors: readonly Anchor[], step: number, until?: number): boolean => {
    const [from = 0, to = Infinity] = [STEPS[step], until === undefined ? undefined : STEPS[until]];
    const shownAt = sizes.filter(({ width }) => width >= from && width < to);
    const tight = until !== undefined;
    const collisionsOf = (label: PlacedLabel): number =>
      shownAt.some(
        ({ width, height, placer, shown }) =>
          placer.collisions(boxesOf(label, width, height, tight)) > 0 ||
          shown.some(
            (each) => mistakable(label, each, width, height) || mistakable(each, label, width, height),
          ),
      )
        ? 1
        : 0;
    const candidates = wish.points.flatMap(([x, y]) =>
      anchors.map((anchor): PlacedLabel => ({ wish, x, y, anchor, step, ...(until && { until }) })),
    );
    const best = leastColliding(candidates, collisionsOf);
    if (best?.collisions !== 0) return false;
    placed.push(best.candidate);
    for (const { width, height, placer, shown } of shownAt) {
      placer.add(boxesOf(best.candidate, width, height));
      shown.push(best.candidate);
    }
    return true;
  };
  const steps = STEPS.map((_, step) => step);
  const open = new Set(wishes);
  for (const wish of wishes) {
    const { narrowAnchors } = wish;
    if (!narrowAnchors) continue;
    open.delete(wish);
    const allowed = steps.filter((step) => step >= wish.from);
    let until = allowed.find((step) => place(wish, wish.anchors, step));
    // Further placements towards narrower maps, each for as many steps as it is free.
    while (until !== undefined) {
      const end = until;
      until = allowed.find((step) => step < end && place(wish, narrowAnchors, step, end));
    }
  }
  for (const step of steps)
    for (const wish of open) if (wish.from <= step && place(wish, wish.anchors, step)) open.delete(wish);
  return placed;
}

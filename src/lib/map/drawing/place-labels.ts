/**
 * Names on the static drawing. The drawing is one picture for every screen, so each name gets the smallest width of
 * the drawing from which on it fits: style sheets show it from there. Important names choose first; none covers
 * another or a pin. All positions are fractions (0 to 1) of the drawing's width and height, all sizes CSS pixels.
 */

/** On which side of its point a name stands; `c` is centred on it. */
export type Anchor = 'e' | 'w' | 'n' | 's' | 'c';

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
export const STEPS = [260, 400, 560, 760, 1000, 1280] as const;

/** Letter size in CSS pixels and the width of an average letter in em; the style sheet has the same sizes. */
export const STYLES = {
  city: { size: 15, letter: 0.58 },
  centre: { size: 14, letter: 0.56 },
  town: { size: 13, letter: 0.54 },
  district: { size: 12, letter: 0.62 },
} as const;
export type LabelStyle = keyof typeof STYLES;

const LINE = 1.2;
/** From the town's point to its name. */
const GAP = 7;
/** Air around a name. */
const AIR = 3;
/** Half of a pin with a little air. */
const PIN = 19;
/** The widest drawing that is checked. */
const WIDEST = 2000;

type Box = readonly [left: number, top: number, right: number, bottom: number];
const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Box of a name at a drawing of `width` and `height` pixels. */
export function labelBox(
  label: Pick<PlacedLabel, 'wish' | 'x' | 'y' | 'anchor'>,
  width: number,
  height: number,
): Box {
  const { size, letter } = STYLES[label.wish.style];
  const lines = [label.wish.text, ...(label.wish.more ?? '').split('\n').filter(Boolean)];
  const w = Math.max(...lines.map((line) => line.length)) * letter * size;
  const h = lines.length * LINE * size;
  const x = label.x * width + { e: w / 2 + GAP, w: -w / 2 - GAP, n: 0, s: 0, c: 0 }[label.anchor];
  const y = label.y * height + { e: 0, w: 0, n: -h / 2 - GAP, s: h / 2 + GAP, c: 0 }[label.anchor];
  return [x - w / 2 - AIR, y - h / 2, x + w / 2 + AIR, y + h / 2];
}

interface Taken {
  readonly boxAt: (width: number) => Box;
}

/**
 * Places names, the most important first. `aspect` is width by height; `pins` are fractions too.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  pins: readonly (readonly [x: number, y: number])[],
  aspect: number,
): PlacedLabel[] {
  const taken: Taken[] = pins.map(([x, y]) => ({
    boxAt: (width) => {
      const [px, py] = [x * width, (y * width) / aspect];
      return [px - PIN, py - PIN, px + PIN, py + PIN];
    },
  }));
  const placed: PlacedLabel[] = [];
  const open = new Set(wishes);
  STEPS.forEach((_, step) => {
    const widths = [...STEPS.slice(step), WIDEST];
    const fits = (label: PlacedLabel): boolean =>
      widths.every((width) => {
        const height = width / aspect;
        const box = labelBox(label, width, height);
        const inside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
        return inside && !taken.some((each) => overlaps(each.boxAt(width), box));
      });
    for (const wish of open) {
      if (wish.from > step) continue;
      const found = wish.points
        .flatMap(([x, y]) => wish.anchors.map((anchor) => ({ wish, x, y, anchor, step })))
        .find(fits);
      if (!found) continue;
      open.delete(wish);
      placed.push(found);
      taken.push({ boxAt: (width) => labelBox(found, width, width / aspect) });
    }
  });
  return placed;
}

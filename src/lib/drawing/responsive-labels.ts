/**
 * Names on the static drawing. The drawing is one picture for every screen, so each name gets the smallest width of
 * the drawing from which on it fits: style sheets show it from there. Important names choose first; none covers
 * another or a pin. All positions are fractions (0 to 1) of the drawing's width and height, all sizes CSS pixels.
 */

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

type Box = readonly [left: number, top: number, right: number, bottom: number];
const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

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

/** Everything a label covers: its name and, for a town, its dot. */
function footprint(label: PlacedLabel, width: number, height: number): readonly Box[] {
  const name = labelBox(label, width, height);
  if (label.anchor === 'c') return [name];
  const [x, y] = [label.x * width, label.y * height];
  return [name, [x - DOT, y - DOT, x + DOT, y + DOT]];
}

/**
 * Places names, the most important first. `aspect` is width by height; `pins` are fractions too.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  pins: readonly (readonly [x: number, y: number])[],
  aspect: number,
): PlacedLabel[] {
  const taken: ((width: number) => readonly Box[])[] = pins.map(([x, y]) => (width) => {
    const [px, py] = [x * width, (y * width) / aspect];
    return [[px - PIN, py - PIN, px + PIN, py + PIN]];
  });
  const placed: PlacedLabel[] = [];
  const open = new Set(wishes);
  STEPS.forEach((_, step) => {
    const widths = [...STEPS.slice(step), WIDEST];
    const fits = (label: PlacedLabel): boolean =>
      widths.every((width) => {
        const height = width / aspect;
        const [name, ...dot] = footprint(label, width, height);
        const inside = name && name[0] >= 0 && name[1] >= 0 && name[2] <= width && name[3] <= height;
        if (!inside) return false;
        const others = taken.flatMap((each) => each(width));
        // A town's dot may lie under a pin or beside another dot, but not in another name.
        const names = others.slice(pins.length);
        return (
          !others.some((each) => overlaps(each, name)) &&
          !dot.some((own) => names.some((each) => overlaps(each, own)))
        );
      });
    for (const wish of open) {
      if (wish.from > step) continue;
      const found = wish.points
        .flatMap(([x, y]) => wish.anchors.map((anchor) => ({ wish, x, y, anchor, step })))
        .find(fits);
      if (!found) continue;
      open.delete(wish);
      placed.push(found);
      taken.push((width) => footprint(found, width, width / aspect));
    }
  });
  return placed;
}

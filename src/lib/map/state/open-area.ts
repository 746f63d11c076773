import type { Insets } from '../../drawing/site-marker.ts';

/** A box on the map, CSS pixels from its upper left. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room for pins at the edge of fitted bounds, CSS pixels. */
export const FIT_AIR = 56;

/** Half a pin plus padding, CSS pixels. */
const AIR = 24;

/** True if a pin at (x, y) is completely visible: within the map and not covered by panels (`insets`) or controls (`over`). */
export function isInTheOpen(
  [x, y]: readonly [x: number, y: number],
  size: { readonly width: number; readonly height: number },
  insets: Insets,
  over: readonly PixelBox[],
): boolean {
  const beside =
    x >= insets.left + AIR &&
    x <= size.width - insets.right - AIR &&
    y >= insets.top + AIR &&
    y <= size.height - insets.bottom - AIR;
  const under = over.some(
    (box) => x > box.left - AIR && x < box.right + AIR && y > box.top - AIR && y < box.bottom + AIR,
  );
  return beside && !under;
}

/** Boxes of the controls over the map, CSS pixels from the upper left of its viewport. */
export function controlsOver(viewport: Element): PixelBox[] {
  const frame = viewport.getBoundingClientRect();
  return [...viewport.querySelectorAll('[data-over-map]')].flatMap((each) => {
    const { left, top, right, bottom, width } = each.getBoundingClientRect();
    if (width === 0) return [];
    return [
      {
        left: left - frame.left,
        top: top - frame.top,
        right: right - frame.left,
        bottom: bottom - frame.top,
      },
    ];
  });
}

import type { Insets } from '../../drawing/site-marker.ts';

/** A box on the map, CSS pixels from its upper left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half a pin and a little air, CSS pixels. */
const AIR = 24;

/**
 * True where a pin at (x, y) is seen whole: within the map, beside the panels that cover it from its edges, and under
 * none of the controls that lie over it.
 */
export function isInTheOpen(
  [x, y]: readonly [x: number, y: number],
  size: { readonly width: number; readonly height: number },
  insets: Insets,
  over: readonly Box[],
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

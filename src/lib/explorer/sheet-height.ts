/** Heights of the bottom sheet on a phone. */
export type SheetHeight = 'small' | 'half' | 'full';

/** Height of the small sheet, CSS pixels: the name and a line. SitePanel.svelte has the same. */
const SMALL = 116;
/** Share of the window's height of the half sheet; SitePanel.svelte has the same. */
const HALF = 0.52;

const NEXT: Readonly<Record<SheetHeight, SheetHeight>> = { half: 'full', full: 'small', small: 'half' };

/** The height that the button gives the sheet. */
export const nextHeight = (height: SheetHeight): SheetHeight => NEXT[height];

/** The height nearest to where a drag ended, `px` CSS pixels above the lower edge of a window of `windowPx`. */
export function heightAfterDrag(px: number, windowPx: number): SheetHeight {
  const heights = { small: SMALL, half: HALF * windowPx, full: windowPx };
  const nearest = (a: SheetHeight, b: SheetHeight): SheetHeight =>
    Math.abs(heights[b] - px) < Math.abs(heights[a] - px) ? b : a;
  return (['small', 'half', 'full'] as const).reduce(nearest);
}

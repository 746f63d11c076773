/** Fonts of the live map's labels. */
import { FONT } from '../layers/labels.ts';

/** Letters of each font file that a name needs, so that all load before the first label is rendered; the files hold every weight. */
const SAMPLE = 'aäößüŁěćśźž';

/** Waits for the fonts of the labels; never rejects, because a system font replaces a missing one. */
export async function loadLabelFonts(): Promise<void> {
  await document.fonts.load(`16px "${FONT}"`, SAMPLE).catch(() => undefined);
}

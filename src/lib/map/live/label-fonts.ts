/** Fonts of the live map's labels. */
import { FONT } from '../layers/labels.ts';

/** Letters of both font files, so that both load before the first label is rendered. */
const SAMPLE = 'aäößüŁěćśźž';

/** Waits for the fonts of the labels; never rejects, because a system font replaces a missing one. */
export async function loadLabelFonts(): Promise<void> {
  await Promise.allSettled([
    document.fonts.load(`400 16px "${FONT}"`, SAMPLE),
    document.fonts.load(`600 16px "${FONT}"`, SAMPLE),
  ]);
}

import { useCatalogue } from './catalogue-context.ts';
import { frame, type FrameTexts } from './messages/de/frame.ts';

/** Texts of header, footer and notes in the page's language. */
export function useFrameTexts(): FrameTexts {
  return useCatalogue()?.frame ?? frame;
}

import type { DistanceSpeech } from '../sites/distance-words.ts';
import { useFormats } from '../text/format-context.ts';
import { useMessages } from '../text/start-context.ts';

/** Distances to sites in the page's language. Call while a component initialises. */
export function useDistanceSpeech(): DistanceSpeech {
  const t = useMessages();
  const formats = useFormats();
  return (km, roughKm, exact) => t.panel.asTheCrowFlies(formats.distance(km, roughKm), exact);
}

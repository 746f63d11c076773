import type { DistanceSpeech } from '../sites/distance-words.ts';
import { useFormats } from '../text/format-context.ts';
import { useMessages } from '../text/start-context.ts';

/** Words for distances in the page's language. Call during component initialisation. */
export function useDistanceSpeech(): DistanceSpeech {
  const t = useMessages();
  const formats = useFormats();
  return (km, roughKm) => t.panel.asTheCrowFlies(formats.distance(km, roughKm), roughKm <= 0);
}

import { liveMap, type LiveMapTexts } from '../../text/messages/de/live-map.ts';

/** MapLibre's interface texts in the page's language. */
export function mapLocale(t: LiveMapTexts = liveMap): Record<string, string> {
  return {
    'Map.Title': t.title,
    'ScaleControl.Meters': t.metre,
    'ScaleControl.Kilometers': t.kilometre,
    'CooperativeGesturesHandler.WindowsHelpText': t.scrollWindows,
    'CooperativeGesturesHandler.MacHelpText': t.scrollMac,
    'CooperativeGesturesHandler.MobileHelpText': t.twoFingers,
  };
}

/** MapLibre's own texts in German. */
export const GERMAN = {
  'Map.Title':
    'Karte von Sachsen. Pfeiltasten verschieben, Plus und Minus vergrößern und verkleinern, die Eingabetaste öffnet die Gemeinde in der Mitte. Alle Standorte stehen auch in der Liste.',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
  'CooperativeGesturesHandler.WindowsHelpText': 'Zum Vergrößern Strg gedrückt halten und scrollen',
  'CooperativeGesturesHandler.MacHelpText': 'Zum Vergrößern ⌘ gedrückt halten und scrollen',
  'CooperativeGesturesHandler.MobileHelpText': 'Die Karte mit zwei Fingern verschieben',
};

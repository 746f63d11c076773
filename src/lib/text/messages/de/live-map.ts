/** Texts of the live map. */
import * as de from '$region/words/de.json';

export interface LiveMapTexts {
  /** Accessible name of the map, with its keys. */
  readonly title: string;
  readonly scrollWindows: string;
  readonly scrollMac: string;
  readonly twoFingers: string;
  readonly metre: string;
  readonly kilometre: string;
  readonly move: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly north: string;
  readonly west: string;
  readonly east: string;
  readonly south: string;
  readonly home: string;
  readonly streets: {
    readonly toggle: string;
    readonly loading: string;
    readonly on: string;
    readonly off: string;
    readonly failed: string;
    readonly question: string;
    readonly federal: string;
    readonly from: (host: string) => string;
    readonly remember: string;
    readonly load: string;
    readonly decline: string;
  };
  /** Where the sites are while the map shows none. */
  readonly nowhere: Readonly<Record<'north' | 'east' | 'south' | 'west' | 'go', string>> & {
    readonly nearest: (name: string, distance: string, direction: string) => string;
  };
  /** Description of each key. */
  readonly keys: Readonly<Record<'title' | 'tab' | 'enter' | 'arrows' | 'zoom' | 'escape' | 'help', string>>;
}

const WHAT_THEY_LEARN = 'dorthin gehen dann die IP-Adresse und welcher Ausschnitt betrachtet wird.';

export const liveMap: LiveMapTexts = {
  title: `Karte ${de.from}. Pfeiltasten verschieben, Plus und Minus vergrößern und verkleinern, die Eingabetaste öffnet die Gemeinde in der Mitte, das Fragezeichen erklärt alle Tasten. Alle Standorte stehen auch in der Liste.`,
  scrollWindows: 'Zum Vergrößern Strg gedrückt halten und scrollen',
  scrollMac: 'Zum Vergrößern ⌘ gedrückt halten und scrollen',
  twoFingers: 'Die Karte mit zwei Fingern verschieben',
  metre: 'm',
  kilometre: 'km',
  move: 'Karte bewegen',
  zoomIn: 'Karte vergrößern',
  zoomOut: 'Karte verkleinern',
  north: 'Karte nach Norden bewegen',
  west: 'Karte nach Westen bewegen',
  east: 'Karte nach Osten bewegen',
  south: 'Karte nach Süden bewegen',
  home: `${de.Whole} zeigen`,
  streets: {
    toggle: 'Straßenkarte',
    loading: 'Die Straßenkarte wird geladen.',
    on: 'Die Straßenkarte ist eingeschaltet.',
    off: 'Die Straßenkarte ist ausgeschaltet.',
    failed: 'Die Straßenkarte ist gerade nicht erreichbar. Die einfache Karte bleibt sichtbar.',
    question: 'Straßenkarte einschalten',
    federal: `Die Straßenkarte kommt vom Bundesamt für Kartographie und Geodäsie (BKG): ${WHAT_THEY_LEARN}`,
    from: (host) => `Die Straßenkarte kommt von ${host}: ${WHAT_THEY_LEARN}`,
    remember: 'auf diesem Gerät merken',
    load: 'Straßenkarte laden',
    decline: 'Nicht laden',
  },
  nowhere: {
    north: 'im Norden',
    east: 'im Osten',
    south: 'im Süden',
    west: 'im Westen',
    go: 'Dorthin',
    nearest: (name, distance, direction) =>
      `Hier ist kein Standort. Der nächste liegt ${direction}, ${distance} von hier: ${name}`,
  },
  keys: {
    title: 'Tasten auf der Karte',
    tab: 'von Standort zu Standort, von Norden nach Süden',
    enter: 'den Standort öffnen, oder die Gemeinde in der Mitte der Karte',
    arrows: 'die Karte verschieben',
    zoom: 'vergrößern und verkleinern',
    escape: 'den geöffneten Standort schließen',
    help: 'diese Hilfe',
  },
};

import leicht from '$region/words/leicht.json';
import type { ShellTexts } from '../de/shell.ts';
import type { GazetteerTexts } from '../de/gazetteer.ts';
import type { LiveMapTexts } from '../de/live-map.ts';

export const shell: ShellTexts = {
  skip: 'Zum Inhalt',
  menu: 'Menü',
  mainMenu: 'Haupt·menü',
  pages: [],
  languages: 'Sprache',
  footer: 'Unten auf der Seite',
  morePages: [
    ['/ueber/', 'Über diese Karte'],
    ['/mitmachen/', 'Mitmachen'],
    ['/barrierefreiheit/', 'Barriere·freiheit: Alle können die Seite nutzen'],
    ['/datenschutz/', 'Daten·schutz: Was passiert mit Ihren Daten?'],
    ['/impressum/', 'Impressum: Wer macht diese Seite?'],
  ],
  inGerman: 'Diese Seiten sind nicht in Leichter Sprache:',
  borders: 'Die Grenzen sind von:',
  figures: '\nAlle Zahlen finden Sie hier.\nDie Seite ist nicht in Leichter Sprache:',
  data: 'Daten',
  breadcrumb: 'Sie sind hier',
  source: (number) => `Quelle ${number}`,
  loadFault: {
    text: 'Ein Teil von der Seite fehlt.\nLaden Sie die Seite neu.',
    again: 'Neu laden',
    without: 'Ohne diesen Teil weiter',
  },
  unreviewed: 'Ein Computer hat diesen Text geschrieben.\nKein Mensch hat den Text geprüft.',
  about: '\nNamen und Angebote sind in schwerer Sprache.\n',
  report: 'Fehler melden',
};

const WHAT_THEY_LEARN =
  'Die anderen sehen dann Ihre IP-Adresse.\nDas ist eine Nummer von Ihrem Gerät.\nUnd sie sehen: Welchen Teil von der Karte schauen Sie an?';

export const liveMap: LiveMapTexts = {
  title: `Karte ${leicht.from}.\nDie Karte bewegen: Drücken Sie die Pfeil·tasten.\nDie Karte größer machen: Drücken Sie Plus.\nDie Karte kleiner machen: Drücken Sie Minus.\nMehr über den Ort in der Mitte: Drücken Sie Enter.\nAlle Tasten zeigen: Drücken Sie das Frage·zeichen.\nAlle Häuser stehen auch in der Liste.`,
  scrollWindows: 'Die Karte größer machen: Drücken Sie Strg und drehen Sie das Maus·rad',
  scrollMac: 'Die Karte größer machen: Drücken Sie ⌘ und drehen Sie das Maus·rad',
  twoFingers: 'Bewegen Sie die Karte mit 2 Fingern',
  metre: 'Meter',
  kilometre: 'Kilometer',
  move: 'Die Karte bewegen',
  zoomIn: 'Die Karte größer machen',
  zoomOut: 'Die Karte kleiner machen',
  north: 'Karte nach oben bewegen',
  west: 'Karte nach links bewegen',
  east: 'Karte nach rechts bewegen',
  south: 'Karte nach unten bewegen',
  home: `${leicht.Whole} zeigen`,
  streets: {
    toggle: 'Karte mit Straßen',
    loading: 'Bitte warten Sie kurz.\nDie Straßen kommen gleich.',
    on: 'Sie sehen jetzt die Straßen.',
    off: 'Sie sehen die Straßen jetzt nicht mehr.',
    failed: 'Das hat nicht geklappt.\nSie sehen weiter unsere Karte.',
    question: 'Karte mit Straßen zeigen',
    federal: `Die Karte mit Straßen kommt von einem Amt.\nDas Amt heißt: Bundesamt für Kartographie und Geodäsie.\n${WHAT_THEY_LEARN}`,
    from: (host) => `Die Karte mit Straßen kommt von ${host}.\n${WHAT_THEY_LEARN}`,
    remember: 'Dieses Gerät soll sich das merken',
    load: 'Ja, Straßen zeigen',
    decline: 'Nein',
  },
  nowhere: {
    north: 'im Norden',
    east: 'im Osten',
    south: 'im Süden',
    west: 'im Westen',
    go: 'Dorthin gehen',
    nearest: (name, distance, direction) =>
      `Hier ist kein Haus.\nDas nächste Haus ist ${direction}.\nEs ist ${distance} entfernt:\n${name}`,
  },
  keys: {
    title: 'Diese Tasten können Sie drücken',
    tab: 'Das nächste Haus',
    enter: 'Mehr über das Haus.\nOder mehr über den Ort in der Mitte',
    arrows: 'Die Karte bewegen',
    zoom: 'Die Karte größer oder kleiner machen',
    escape: 'Das Haus wieder zumachen',
    help: 'Diese Liste zeigen',
  },
};

export const gazetteer: GazetteerTexts = {
  districtCity: 'große Stadt',
  municipalities: (count) => `${count} Gemeinden`,
  middleOf: (name) => `Mitte von ${name}`,
  middleOfDistrict: 'Mitte von dem Land·kreis',
  middleOfSeveral: (first, others) =>
    `Mitte von ${first} und ${others === 1 ? 'noch 1 Ort' : `noch ${others} Orten`}`,
  two: (first, second) => `${first} und ${second}`,
  more: (first, second, others) => `${first}, ${second} und noch ${others}`,
  within: (where) => `in ${where}`,
  today: (where) => `heute ${where}`,
  byStop: (where) => `in ${where}, nicht genau`,
  stopOf: (name, within) => `${name} in ${within}, nicht genau`,
  site: (where) => `Haus in ${where}`,
  rough: (precision) => `nicht genau: ${precision}`,
};

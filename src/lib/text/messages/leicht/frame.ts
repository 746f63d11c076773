import { liveMap as german } from '../de/live-map.ts';
import type { FrameTexts } from '../de/frame.ts';
import type { GazetteerTexts } from '../de/gazetteer.ts';
import type { LiveMapTexts } from '../de/live-map.ts';

export const frame: FrameTexts = {
  skip: 'Zum Inhalt',
  menu: 'Menü',
  mainMenu: 'Haupt·menü',
  pages: [],
  languages: 'Sprache',
  footer: 'Unten auf der Seite',
  morePages: [
    ['/ueber/', 'Über diese Karte'],
    ['/mitmachen/', 'Mitmachen'],
    ['/barrierefreiheit/', 'Barriere·freiheit'],
    ['/datenschutz/', 'Daten·schutz'],
    ['/impressum/', 'Impressum'],
  ],
  inGerman: 'Diese Seiten sind nicht in Leichter Sprache:',
  borders: 'Die Grenzen sind von:',
  figures: 'Alle Zahlen finden Sie hier. Die Seite ist nicht in Leichter Sprache:',
  data: 'Daten',
  breadcrumb: 'Sie sind hier',
  source: (number) => `Quelle ${number}`,
  loadFault: {
    text: 'Ein Teil von der Seite fehlt. Laden Sie die Seite neu.',
    again: 'Neu laden',
    without: 'Ohne diesen Teil weiter',
  },
  unreviewed: 'Ein Computer hat diesen Text geschrieben.\nKein Mensch hat den Text geprüft.',
  about: 'Namen und Angebote sind in schwerer Sprache.',
  report: 'Fehler melden',
};

export const liveMap: LiveMapTexts = {
  ...german,
  title: 'Karte von Sachsen. Alle Häuser stehen auch in der Liste.',
  zoomIn: 'Karte größer machen',
  zoomOut: 'Karte kleiner machen',
  kilometre: 'Kilometer',
  metre: 'Meter',
  keys: {
    title: 'Die Tasten für die Karte',
    tab: 'So gehen Sie zum nächsten Haus.',
    enter: 'So öffnen Sie das Haus oder den Ort in der Mitte.',
    arrows: 'So bewegen Sie die Karte.',
    zoom: 'So machen Sie die Karte größer oder kleiner.',
    escape: 'So schließen Sie das Haus.',
    help: 'So kommen Sie zu dieser Hilfe.',
  },
};

export const gazetteer: GazetteerTexts = {
  districtCity: 'große Stadt',
  municipalities: (count) => `${count} Gemeinden`,
  middleOf: (name) => `Mitte von ${name}`,
  middleOfDistrict: 'Mitte von dem Land·kreis',
  middleOfSeveral: (first, others) =>
    `Mitte von ${first} und ${others === 1 ? 'noch einem Ort' : `noch ${others} Orten`}`,
  two: (first, second) => `${first} und ${second}`,
  more: (first, second, others) => `${first}, ${second} und noch ${others}`,
  within: (where) => `in ${where}`,
  today: (where) => `heute ${where}`,
  site: (where) => `Haus in ${where}`,
  rough: (precision) => `nicht genau (${precision})`,
};

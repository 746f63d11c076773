import en from '$region/words/en.json';
import type { ShellTexts } from '../de/shell.ts';
import type { GazetteerTexts } from '../de/gazetteer.ts';
import type { LiveMapTexts } from '../de/live-map.ts';

export const shell: ShellTexts = {
  skip: 'Skip to content',
  menu: 'Menu',
  mainMenu: 'Main menu',
  pages: [],
  languages: 'Language',
  footer: 'Footer',
  morePages: [
    ['/gemeinden/', 'Municipalities'],
    ['/ueber/', 'About this map'],
    ['/mitmachen/', 'Take part'],
    ['/barrierefreiheit/', 'Accessibility'],
    ['/datenschutz/', 'Privacy'],
    ['/impressum/', 'Legal notice (Impressum)'],
  ],
  inGerman: 'These pages are in German:',
  borders: 'Borders:',
  figures: 'Where the data comes from (in German):',
  data: 'data and sources',
  breadcrumb: 'Where you are',
  source: (number) => `Source ${number}`,
  loadFault: {
    text: 'A part of this page could not be loaded. There may be a new version.',
    again: 'Load again',
    without: 'Go on without this part',
  },
  unreviewed: 'Translated by a machine, not checked by a person yet.',
  about: 'Names, activities and sources are in German.',
  report: 'Report a mistake (in German)',
};

const WHAT_THEY_LEARN = 'they will then learn your IP address and which part of the map you look at.';

export const liveMap: LiveMapTexts = {
  title: `Map of ${en.name}. Arrow keys move it, plus and minus zoom in and out, Enter opens the municipality in the middle, the question mark explains all keys. All centres are in the list as well.`,
  scrollWindows: 'Hold Ctrl and scroll to zoom the map',
  scrollMac: 'Hold ⌘ and scroll to zoom the map',
  twoFingers: 'Move the map with two fingers',
  metre: 'm',
  kilometre: 'km',
  move: 'Move the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  north: 'Move the map north',
  west: 'Move the map west',
  east: 'Move the map east',
  south: 'Move the map south',
  home: `Show all of ${en.name}`,
  streets: {
    toggle: 'Street map',
    loading: 'The street map is loading.',
    on: 'The street map is on.',
    off: 'The street map is off.',
    failed: 'The street map cannot be reached at the moment. The simple map stays visible.',
    question: 'Turn on the street map',
    federal: `The street map comes from Germany’s federal mapping agency (BKG): ${WHAT_THEY_LEARN}`,
    from: (host) => `The street map comes from ${host}: ${WHAT_THEY_LEARN}`,
    remember: 'remember on this device',
    load: 'Load street map',
    decline: 'Do not load',
  },
  nowhere: {
    north: 'to the north',
    east: 'to the east',
    south: 'to the south',
    west: 'to the west',
    go: 'Go there',
    nearest: (name, distance, direction) =>
      `There is no centre here. The nearest is ${direction}, ${distance} away: ${name}`,
  },
  keys: {
    title: 'Keys on the map',
    tab: 'from centre to centre, from north to south',
    enter: 'open the centre, or the municipality in the middle of the map',
    arrows: 'move the map',
    zoom: 'zoom in and out',
    escape: 'close the open centre',
    help: 'this help',
  },
};

export const gazetteer: GazetteerTexts = {
  districtCity: 'city outside the districts',
  municipalities: (count) => `${count} municipalities`,
  middleOf: (name) => `middle of ${name}`,
  middleOfDistrict: 'middle of the district (Landkreis)',
  middleOfSeveral: (first, others) =>
    `middle of ${first} and ${others === 1 ? 'one more municipality' : `${others} more municipalities`}`,
  two: (first, second) => `${first} and ${second}`,
  more: (first, second, others) => `${first}, ${second} and ${others} more`,
  within: (where) => `in ${where}`,
  today: (where) => `now ${where}`,
  byStop: (where) => `in ${where} (roughly, by a stop)`,
  stopOf: (name, within) => `roughly ${name} in ${within}, by a stop of that name`,
  site: (where) => `centre in ${where}`,
  rough: (precision) => `exact location not known (${precision})`,
};

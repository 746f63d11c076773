import en from '$region/words/en.json';
import { pluralIn } from '../../format/plural.ts';
import type { ProfileTexts } from '../de/profile-texts.ts';
import { formats } from './formats.ts';

const plural = pluralIn('en');
const lists = new Intl.ListFormat('en-GB');

export const profile: ProfileTexts = {
  trailStart: 'Map',
  trailFocus: 'Main topics',
  description: (what, answer) =>
    `${what}, parent-child centre (Eltern-Kind-Zentrum) of ${en.possessive} pilot project. Does it still run? ${answer} Contact, main topics and sources.`,
  explained:
    'A parent-child centre (in German: Eltern-Kind-Zentrum) is a day-care centre or after-school club that is open to all families nearby, with places to meet, courses and advice.',
  kindIn: (kind, place, part) =>
    part === undefined ? `${kind} in ${place}` : `${kind} in ${place}, ${part}`,
  operator: 'Run by:',
  status: {
    heading: 'Does the centre still run?',
    answers: {
      running: ['Yes, that is confirmed.', 'The house works as a parent-child centre.'],
      succeeded: [
        'It went on in another form.',
        'Confirmed is an offer that followed the parent-child centre. The house knows what is true today.',
      ],
      unclear: ['That is not known.', 'Nobody has publicly confirmed what is true today.'],
      ended: [
        'No, the project has ended.',
        'The house no longer works as a parent-child centre. The house itself knows what else it offers to families.',
      ],
    },
    evidence: (asOf, checked) =>
      `${asOf ? `The newest source is from ${formats.date(asOf)}` : 'The newest source has no date'}; last checked: ${formats.date(checked)}.`,
    askFirst: 'Please ask before you go.',
    phone: 'Phone of the house:',
    website: 'We do not know a phone number; the house has',
    websiteLink: 'its own website',
    neither: (operator) =>
      `We know neither a phone number nor a website of the house; ask the organisation that runs it (${operator}) or the municipality.`,
  },
  contact: {
    heading: 'Contact',
    noStreet: 'The street and house number are not documented.',
    noPhone: 'A phone number is not documented.',
    email: 'Email',
    website: 'Website of the house',
    profile: 'Detailed profile',
    ways: 'How to get there',
    foreign: 'These links lead to other websites; nothing is loaded from them until you click.',
    routeOsm: 'Route on OpenStreetMap',
    searchOsm: 'Find the address on OpenStreetMap',
    app: 'Open in the maps app',
    timetable: 'Timetable on bahn.de (enter the destination there)',
  },
  place: {
    heading: 'Location',
    picture: (town) => `Small map: ${town} and surroundings with the location of the house`,
    districtCity: 'a city of its own',
    precision: (label) => `How exact: ${label}.`,
    exact: 'The location is exact to the building.',
    street: 'The street is known, the house number is not; the point lies in this street.',
    circle: (radius) => `The house is within the dashed circle, at most ${radius} from the point.`,
    addressCounts: 'To get there, use the address, not the point.',
    inferred: 'This was concluded from clues, not read in a source.',
    origin: 'Where the coordinate comes from:',
  },
  facts: 'Good to know',
  focus: {
    heading: 'Main topics',
    none: 'Nothing is documented about main topics.',
    sites: (count) => plural(count, { one: '1 site', other: `${count} sites` }),
    title: (label) => `Main topic: ${label}`,
    description: (definition, places) =>
      `${definition} Parent-child centres (Eltern-Kind-Zentren) in ${en.name} with this main topic: ${lists.format(places) || 'none so far'}.`,
    count: (count, documented) => `Documented for ${count} of ${documented} sites`,
    onMap: 'These sites on the large map',
    nobody: 'No source names a house with this main topic yet.',
    picture: (places) => `Small map of ${en.name} with the sites: ${lists.format(places)}`,
    caption: (places) => (places.length > 0 ? `In ${lists.format(places)}.` : 'No site yet.'),
    others: 'Other main topics',
    ourTerms:
      'These terms are this map’s own order, not that of the pilot project. The profile of each house names the sources.',
  },
  space: { heading: 'Neighbourhood', noMore: 'Nothing more is documented about the surroundings.' },
  offers: {
    heading: 'Documented offers',
    note: 'The list collects what sources have named over the years. Ask the house which offers take place today.',
    unnumbered: 'Where there is no number, it is not recorded which source names the offer.',
    none: 'No single offers are documented.',
  },
  phases: {
    heading: 'In the pilot project',
    documented: (count) =>
      `Documented: the sources below name the house as part of the pilot project in ${count > 1 ? 'these phases' : 'this phase'}.`,
    inferred:
      'Concluded: no source names the phases of this house; we conclude them from what the sources say otherwise.',
  },
  notes: 'Notes',
  sources: {
    heading: 'Sources',
    seen: (date) => `seen ${formats.date(date)}`,
    carries: 'Supports:',
    status: 'today’s status',
    focus: (label) => `main topic ${label}`,
    space: 'neighbourhood',
    offer: (text) => `offer “${text}”`,
  },
  correction: {
    heading: 'Is something wrong?',
    checked: 'Last compared with the sources:',
    better: 'Those who know the house often know more than the sources.',
    report: 'Report a correction',
    how: 'How corrections get onto the map (in German)',
    noAddress: 'The e-mail address for corrections has not been entered yet.',
    subject: (name) => `Correction: ${name}`,
    body: (name, slug) => `Site: ${name} (${slug})\n\nWhat is wrong?\n\n\nWhere is it right (source)?\n\n`,
  },
  nearest: {
    heading: 'The nearest other sites',
    note: 'Distances are straight lines and as exact as the locations of both houses.',
  },
};

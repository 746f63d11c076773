import en from '$region/words/en.json';
import { withFullStop } from '../../format/full-stop.ts';
import type { ProfileTexts } from '../de/profile-texts.ts';
import { centres, explained } from './centres.ts';
import { formats } from './formats.ts';

const lists = new Intl.ListFormat('en-GB');

export const profile: ProfileTexts = {
  trailStart: 'Map',
  trailFocus: 'Focus areas',
  description: (what, answer) =>
    `${what}, parent-child centre (Eltern-Kind-Zentrum) of ${en.possessive} pilot project. Is the centre still running? ${answer} Contact, focus areas and sources.`,
  explained: explained,
  hard: '',
  kindIn: (kind, place, part) =>
    part === undefined ? `${kind} in ${place}` : `${kind} in ${place}, ${part}`,
  operator: 'Run by:',
  status: {
    heading: 'Is the centre still running?',
    answers: {
      running: ['Yes, a source confirms it.', 'It works as a parent-child centre.'],
      succeeded: [
        'It continued in another form.',
        'A source names an activity that followed; the childcare centre can tell you about today.',
      ],
      unclear: ['We do not know.', 'We found no public source that says whether it is still running.'],
      ended: ['No.', 'It is no longer a parent-child centre.'],
    },
    mayBeOpen: {
      kita: 'The nursery itself may still be open; please ask there.',
      hort: 'The after-school club itself may still be open; please ask there.',
      kinderhaus: 'The nursery and after-school club may still be open; please ask there.',
      other: 'The childcare centre itself may still be open; please ask there.',
    },
    evidence: (asOf, checked) =>
      `${asOf ? `Newest source: ${formats.date(asOf)}.` : 'The newest source has no date.'} Last checked: ${formats.date(checked)}.`,
    askFirst: 'Please ask before you go.',
    phone: 'Phone:',
    website: 'We have no phone number. There is',
    websiteLink: 'a website (in German)',
    neither: (operator) =>
      `We have neither a phone number nor a website. Please ask the organisation that runs it (${operator}) or the municipality.`,
  },
  contact: {
    heading: 'Contact',
    noStreet: 'We do not know the street.',
    noPhone: 'We have no phone number.',
    email: 'Email',
    website: 'Website (in German)',
    profile: 'Detailed profile (in German)',
    ways: 'How to get there',
    foreign: 'These links lead to other websites. Data goes there only when you click.',
    routeOsm: 'Route on OpenStreetMap',
    searchOsm: 'Find the address on OpenStreetMap',
    app: 'Open in the maps app',
    timetable: 'Timetable on bahn.de (enter the destination there)',
  },
  place: {
    heading: 'Location',
    picture: (town) => `Small map: ${town} and surroundings with the location of the childcare centre`,
    districtCity: 'city outside the districts',
    precision: (label) => `Accuracy: ${label}.`,
    exact: 'The location is exact to the building.',
    street: 'The street is known, the house number is not; the point lies in this street.',
    circle: (radius) => `It lies within the dashed circle, at most ${radius} from the point.`,
    addressCounts: 'To get there, please use the address, not the point.',
    inferred: 'This was inferred from clues, not read in a source.',
    origin: 'Where the point on the map comes from:',
  },
  stops: {
    heading: 'Stops nearby',
    kinds: { bus: 'Bus', tram: 'Tram', rail: 'Train', stepFree: 'Station with step-free access' },
    note: 'Distances are in a straight line; the way there is longer.',
  },
  facts: 'Good to know',
  focus: {
    heading: 'Focus areas',
    none: 'Our sources name no focus area.',
    sites: centres,
    title: (label) => `Focus area: ${label}`,
    description: (definition, places) =>
      withFullStop(
        `${definition} Centres in ${en.name} with this focus area: ${lists.format(places) || 'none so far'}`,
      ),
    count: (count, documented) => `Named for ${count} of ${documented} documented centres`,
    onMap: 'These centres on the large map',
    nobody: 'No source names a centre with this focus area yet.',
    picture: (places) => `Small map of ${en.name} with the centres: ${lists.format(places)}`,
    caption: (places) => (places.length > 0 ? withFullStop(`In ${lists.format(places)}`) : 'No centre yet.'),
    others: 'Other focus areas',
    ourTerms: 'This map chose these terms, not the pilot project. Each profile names the sources.',
  },
  space: { heading: 'Neighbourhood', noMore: 'We know nothing more about the neighbourhood.' },
  offers: {
    heading: 'Activities named in the sources',
    note: 'The list covers several years. Please ask which activities run today.',
    unnumbered: 'No number: the exact source was not recorded.',
    none: 'The sources name no activities.',
  },
  phases: {
    heading: 'In the pilot project',
    documented: (count) =>
      `Documented: the sources below name the childcare centre as part of the pilot project in ${count > 1 ? 'these phases' : 'this phase'}.`,
    inferred: 'Inferred: no source names the phases; we infer them from other facts.',
  },
  notes: 'Notes',
  sources: {
    heading: 'Sources',
    seen: (date) => `read on ${formats.date(date)}`,
    carries: 'This source says:',
    status: 'today’s status',
    focus: (label) => `focus area ${label}`,
    space: 'neighbourhood',
    offer: (text) => `activity “${text.replaceAll('„', '‘').replaceAll('“', '’')}”`,
  },
  correction: {
    heading: 'Is something wrong?',
    checked: 'Last compared with the sources:',
    better: 'Do you know the childcare centre? Please write to us what is wrong.',
    report: 'Report a correction',
    how: 'How corrections get onto the map (in German)',
    subject: (name) => `Correction: ${name}`,
    body: (name, slug) => `Centre: ${name} (${slug})\n\nWhat is wrong?\n\n\nWhere is it right (source)?\n\n`,
  },
  nearest: {
    heading: 'The nearest other centres',
    note: 'Distances are in a straight line. With “about” and “at most” the exact location is not known.',
  },
};

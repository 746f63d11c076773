import { wholeNumbersIn } from '../../format/numbers.ts';
import en from '$region/words/en.json';
import { EXAMPLE_PLACE, EXAMPLE_POSTCODE } from '../../../region/constants.ts';
import { pluralIn } from '../../format/plural.ts';
import type { Messages } from '../de/start.ts';
import { centres, explained } from './centres.ts';

const plural = pluralIn('en');
const n = wholeNumbersIn('en-GB');

export const start: Messages = {
  start: {
    title: `Parent-child centres in ${en.name}`,
    description: `Map of the centres of ${en.possessive} parent-child centre pilot project: the nearest one, its activities, phone number and what is known today, with sources.`,
    lead: explained,
    documented: (known, total) => `We know ${n(known)} of the ${n(total)} centres of the pilot project`,
    missing: (count) => `We are looking for ${n(count)} more. Can you help? (page in German)`,
  },
  filter: {
    heading: 'Filters',
    focus: 'Focus areas',
    socialSpace: 'Neighbourhood',
    kind: 'Type of childcare',
    operatorType: 'Run by',
    phase: 'Project phase',
    status: 'Still running?',
    size: 'Inhabitants of the municipality',
    toggle: 'Filters',
    toggleActive: (count) => `Filters (${count})`,
    more: 'More filters',
    moreActive: (count) => `More filters (${count} chosen)`,
    clear: 'Clear all filters',
    remove: (label) => `${label}, remove filter`,
    active: 'Chosen filters',
    countHint: centres,
    unknown: (count) => `We do not know for ${centres(count)}.`,
    text: 'Search by word',
    textHint: 'German words, such as Krabbelgruppe',
    withoutScript: 'Browse by focus area:',
    inViewport: 'Only centres in this part of the map',
  },
  list: {
    heading: 'Centres',
    count: (shown, total, filtered) => {
      if (filtered) return `${n(shown)} of ${n(total)}`;
      return total === 1 ? '1' : `All ${n(total)}`;
    },
    sites: (total, filtered) => {
      const centre = plural(total, { one: 'centre', other: 'centres' });
      return filtered ? centre : `${centre} that we know`;
    },
    loading: 'The centres are loading …',
    failed: 'The centres could not be loaded.',
    nearest: 'nearest first',
    closest: 'Nearest:',
    emptyTitle: 'No centre fits this choice',
    emptyHint: 'Please choose fewer filters:',
    emptyWithout: (label, count) => `Without “${label}”: ${centres(count)}`,
    noneInRadius: (km, place) => `We know of no centre within ${km}\u00a0km of ${place}. The three nearest:`,
    more: (count) => `Show ${count} more`,
    showMap: 'Map',
    showList: 'List',
    viewLabel: 'View',
    toList: 'Skip to the list',
    toMap: 'Skip to the map',
  },
  panel: {
    close: 'Close',
    height: { small: 'Make it small', half: 'Show half', full: 'Show all' },
    focus: 'Focus areas',
    noFocus: 'Our sources name no focus area.',
    statusAsOf: (date) => `As of: ${date}`,
    statusUndated: 'The source has no date',
    callFirst: 'We found no public source that says whether it is still running. Please call first.',
    locationExact: 'The location is exact.',
    locationRough: (precision, metres) => `Exact location not known: ${precision}, to about ${metres}.`,
    standIn: 'The point shows a place nearby, not the childcare centre itself:',
    profile: 'To the profile with all sources',
    call: 'Call',
    checked: (date) => `Last checked: ${date}`,
    distance: (text, place) => `From ${place}: ${text}`,
    asTheCrowFlies: (distance, exact) => (exact ? `${distance} in a straight line` : `${distance} away`),
  },
  place: {
    label: 'Town, village or postcode',
    placeholder: `such as ${EXAMPLE_POSTCODE} or ${EXAMPLE_PLACE}`,
    suggestions: 'Suggestions',
    clear: 'Clear',
    loading: 'The places are loading …',
    failed: 'The places could not be loaded.',
    retry: 'Try again',
    none: (typed) => `We do not have “${typed}” in our list. Please try the municipality or postcode.`,
    nonePostcode: (typed) =>
      `We do not have the postcode ${typed} in our list. Please try the town or village.`,
    guess: (typed) => `We do not have “${typed}” in our list. Perhaps you mean:`,
    found: (count, first) =>
      plural(count, { one: `1 suggestion: ${first}`, other: `${n(count)} suggestions, the first: ${first}` }),
    formerly: (name) => `formerly ${name}`,
    alsoCalled: (name) => `also ${name}`,
    measuredFrom: (point) => `Distances in a straight line from: ${point}`,
    measuredFromMiddle: (point) =>
      `Distances in a straight line from: ${point}. We do not know the postcode more exactly`,
    municipalityPage: 'similar places, figures, a paper for the council (in German)',
    withoutScript: 'Without JavaScript: find the nearest centre by municipality:',
    allMunicipalities: 'All municipalities (in German)',
  },
  here: {
    button: 'Near me',
    name: 'My location',
    asking: 'Finding your location. Your browser may ask for permission.',
    privacy: 'Your location stays on this device.',
    accuracy: (metres) => `to about ${metres}`,
    within: (municipality, accuracy) => `in ${municipality}, ${accuracy}`,
    denied: 'Your browser does not share your location. Please enter a town, village or postcode.',
    late: 'Your location could not be found in time. Please enter a town, village or postcode.',
    unknown: 'Your device could not find its location. Please enter a town, village or postcode.',
    vague: (metres) =>
      `Your location is only known to about ${metres}. A town, village or postcode is more exact.`,
    outside: `Your location is outside ${en.name}. Please enter a place in ${en.name}.`,
  },
  map: {
    sites: 'Centres on the map',
    legend: 'Map key',
    exact: 'solid edge: exact location',
    rough: 'dashed edge: exact location not known',
    area: 'area in which the centre lies',
    stateBorder: `border of ${en.name}`,
    districtBorder: 'border of a district (Landkreis)',
    municipalBorder: 'border of a municipality',
    roughPin: ', exact location not known',
    openMunicipality: (name) => `${name}. Enter opens the municipality’s page in German.`,
    coordinate: (lat, lon) => `${lat}° north, ${lon}° east`,
    clusterNearer: (count, place) => `${centres(count)} near ${place}: zoom in`,
    clusterOnly: (count, place) => `${centres(count)} near ${place}: show only these`,
  },
  radius: {
    label: 'Distance',
    any: 'any',
    km: (km) => `${km}\u00a0km`,
  },
};

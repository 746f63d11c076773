import { parseSources } from '../../../src/lib/sites/exchange/cells.ts';
import type { Source } from '../../../src/lib/sites/schema.ts';
import { dateOf } from '../repair/dates.ts';
import { numberOf, phoneOf, postcodeOf } from '../repair/numbers.ts';
import { citedIn, urlOf } from './cited.ts';
import { NOT_TAKEN, oneLine, type Cells, type Given, type Reader, type Tell } from './given.ts';
import type { Field } from './headings.ts';
import { addressOf, degreesInto, placeOf, projectedOf, unswap } from './place-cells.ts';
import { focusOf, offersOf, oneTerm, phasesOf, socialSpaceOf, statusDateOf, statusOf } from './term-cells.ts';
import * as terms from './terms.ts';

type TextField =
  | 'name'
  | 'operator'
  | 'street'
  | 'place'
  | 'part'
  | 'statusAsOf'
  | 'statusNote'
  | 'socialSpaceNote'
  | 'locationSource'
  | 'notes';

const textInto =
  (key: TextField): Reader =>
  (given, text, tell) => {
    given[key] = oneLine(text, tell);
  };

const sourceIdsInto =
  (key: 'statusSources' | 'socialSpaceSources'): Reader =>
  (given, text) => {
    given[key] = text.match(/s\d+/g) ?? [];
  };

const urlInto =
  (key: 'website' | 'profile'): Reader =>
  (given, text, tell) => {
    const url = urlOf(text);
    if (!url) return tell(NOT_TAKEN, text);
    given[key] = url;
    if (url !== text) tell('https:// ergänzt', text, url);
  };

const sourcesOf: Reader = (given, text) => {
  const own = parseSources(text);
  if (own) given.sources = own as unknown as Source[];
  else given.cited = citedIn(text);
};

const READERS: Readonly<Record<Field, Reader>> = {
  slug: (given, text) => void (given.slug = text),
  name: textInto('name'),
  kind: oneTerm(terms.KIND_WORDS, (given, id) => void (given.kind = id)),
  operator: textInto('operator'),
  operatorType: oneTerm(terms.OPERATOR_WORDS, (given, id) => void (given.operatorType = id)),
  street: addressOf,
  postcode: (given, text, tell) => {
    const postcode = postcodeOf(text);
    if (!postcode) return tell(NOT_TAKEN, text);
    given.postcode = postcode;
    if (postcode !== text) tell('Postleitzahl ergänzt', text, postcode);
  },
  place: placeOf,
  municipality: (given, text, tell) => void (given.municipality = oneLine(text, tell)),
  part: textInto('part'),
  phases: phasesOf,
  phaseBasis: oneTerm(terms.BASIS_WORDS, (given, id) => void (given.phaseBasis = id)),
  status: statusOf,
  statusAsOf: statusDateOf,
  statusNote: textInto('statusNote'),
  statusSources: sourceIdsInto('statusSources'),
  socialSpaceNote: textInto('socialSpaceNote'),
  socialSpace: socialSpaceOf,
  socialSpaceSources: sourceIdsInto('socialSpaceSources'),
  focus: focusOf,
  offers: offersOf,
  phone: (given, text, tell) => {
    const phone = phoneOf(text) ?? phoneOf(text.split(/[;,\n]|\boder\b/)[0] ?? '');
    if (!phone) return tell(NOT_TAKEN, text);
    given.phone = phone;
    if (phone !== text) tell('Telefonnummer vereinheitlicht', text, phone);
  },
  website: urlInto('website'),
  profile: urlInto('profile'),
  lat: degreesInto('lat'),
  lon: degreesInto('lon'),
  easting: projectedOf,
  precision: oneTerm(terms.PRECISION_WORDS, (given, id) => void (given.precision = id)),
  radiusMetres: (given, text, tell) => {
    const number = numberOf(text);
    if (number) given.radiusMetres = number.value;
    else tell(NOT_TAKEN, text);
  },
  locationSource: textInto('locationSource'),
  sources: sourcesOf,
  notes: textInto('notes'),
  checked: (given, text, tell) => {
    const date = dateOf(text);
    if (date?.length !== 10) return tell(NOT_TAKEN, text);
    given.checked = date;
    if (date !== text) tell('Datum gelesen', text, date);
  },
};

/** In a row that our own export wrote, these texts stand as they are. */
const OWN_READERS: Readonly<Record<Field, Reader>> = {
  ...READERS,
  street: textInto('street'),
  place: textInto('place'),
  statusAsOf: textInto('statusAsOf'),
};

/** Understands the cells of one row; every repair and everything left out is told. Never throws. */
export function givenIn(cells: Cells, tell: Tell): Given {
  const given: Given = {};
  const own = parseSources(cells.get('sources') ?? '') !== undefined;
  for (const [field, reader] of Object.entries(own ? OWN_READERS : READERS)) {
    const text = cells.get(field);
    if (text) reader(given, text, tell, cells);
  }
  unswap(given, tell);
  return given;
}

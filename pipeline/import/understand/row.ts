import { parseSources } from '../../../src/lib/sites/exchange/cells.ts';
import type { CellFormat, FieldPath } from '../../../src/lib/sites/fields/field.ts';
import { FIELD_LIST } from '../../../src/lib/sites/fields/fields.ts';
import type { Source } from '../../../src/lib/sites/schema.ts';
import { dateOf } from '../repair/dates.ts';
import { numberOf, phoneOf, postcodeOf } from '../repair/numbers.ts';
import { citedIn, urlOf } from './cited.ts';
import { NOT_TAKEN, oneLine, type Cells, type Given, type Reader } from './given.ts';
import { addressOf, degreesInto, placeOf, projectedOf, unswap } from './place-cells.ts';
import type { Tell } from './remark.ts';
import { focusOf, offersOf, oneTerm, phasesOf, statusDateOf, statusOf, termsInto } from './term-cells.ts';

/** A reader for a value that stands in the cell, perhaps repaired; `undefined` where nothing can be made of it. */
const repaired =
  <Value>(what: string, valueIn: (text: string, tell: Tell) => Value | undefined) =>
  (path: FieldPath): Reader =>
  (given, text, tell) => {
    const value = valueIn(text, tell);
    if (value === undefined) return tell.doubt(NOT_TAKEN, text);
    Object.assign(given, { [path]: value });
    if (typeof value === 'string' && value !== text && what !== '') tell.note(what, text, value);
  };

const textInto = repaired('', oneLine);

const sourcesOf: Reader = (given, text) => {
  const own = parseSources(text);
  if (own) given.sources = own as unknown as Source[];
  else given.cited = citedIn(text);
};

/** How a cell of each format is read. */
const READ: { readonly [Format in CellFormat]: (path: FieldPath) => Reader } = {
  text: textInto,
  street: () => addressOf,
  place: () => placeOf,
  postcode: repaired('Postleitzahl ergänzt', postcodeOf),
  phone: repaired(
    'Telefonnummer vereinheitlicht',
    (text) => phoneOf(text) ?? phoneOf(text.split(/[;,\n]|\boder\b/)[0] ?? ''),
  ),
  email: textInto,
  url: repaired('https:// ergänzt', urlOf),
  vagueDate: repaired('Datum gelesen', dateOf),
  day: repaired('Datum gelesen', (text) => {
    const date = dateOf(text);
    return date?.length === 10 ? date : undefined;
  }),
  number: repaired('', (text) => numberOf(text)?.value),
  degrees: (path) => degreesInto(path === 'location.lon' ? path : 'location.lat'),
  term: oneTerm,
  terms: termsInto,
  phases: () => phasesOf,
  sourceIds: repaired('', (text): string[] => text.match(/s\d+/g) ?? []),
  focus: () => focusOf,
  offers: () => offersOf,
  sources: () => sourcesOf,
};

const READERS: readonly (readonly [key: string, path: FieldPath | undefined, reader: Reader])[] = [
  ['slug', undefined, (given, text) => void (given.slug = text)],
  ['municipality', undefined, (given, text, tell) => void (given.municipality = oneLine(text, tell))],
  ...FIELD_LIST.map(([path, { key, format }]) => [key, path, READ[format](path)] as const),
  ['easting', undefined, projectedOf],
];

/** Readers of cells in which people write more than the field says. */
const FORGIVING: { readonly [Path in FieldPath]?: Reader } = {
  'status.value': statusOf,
  'status.asOf': statusDateOf,
};

/** In a row that our own export wrote, these texts stand as they are. */
const OWN: { readonly [Path in FieldPath]?: Reader } = {
  'address.street': textInto('address.street'),
  'address.place': textInto('address.place'),
  'status.asOf': textInto('status.asOf'),
};

/** Understands the cells of one row; every repair and everything left out is told to its column. Never throws. */
export function givenIn(cells: Cells, tellOf: (key: string) => Tell): Given {
  const given: Given = {};
  const special =
    parseSources(cells.get('sources') ?? '') === undefined ? FORGIVING : { ...FORGIVING, ...OWN };
  for (const [key, path, reader] of READERS) {
    const text = cells.get(key);
    if (text) ((path && special[path]) ?? reader)(given, text, tellOf(key), cells);
  }
  unswap(given, tellOf('lat'));
  return given;
}

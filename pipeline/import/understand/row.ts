import { parseSources } from '../../../src/lib/sites/exchange/cells.ts';
import { COLUMNS } from '../../../src/lib/sites/exchange/columns.ts';
import type { CellFormat, FieldPath } from '../../../src/lib/sites/fields/field.ts';
import { FIELD_LIST, valueAt } from '../../../src/lib/sites/fields/fields.ts';
import type { SiteRecord, Source } from '../../../src/lib/sites/schema.ts';
import { dateOf } from '../repair/dates.ts';
import { metresOf, postcodeOf, quantityOf } from '../repair/numbers.ts';
import { citedIn } from './cited.ts';
import { cleaned } from './clean.ts';
import { emailInto, phoneInto, urlInto } from './contact-cells.ts';
import { dateTraceIn } from './date-trace.ts';
import { NOT_TAKEN, oneLine, type Cells, type Given, type Reader } from './given.ts';
import {
  addressOf,
  coordinatesOf,
  degreesInto,
  loneHouseNumber,
  loneNorthing,
  placeOf,
  projectedOf,
  unswap,
} from './place-cells.ts';
import { DELETE, EMPTIED } from './deletable.ts';
import { isNoValue, tellDoubted } from './no-value.ts';
import type { Tell } from './remark.ts';
import {
  focusOf,
  offersOf,
  ownOffersOf,
  oneTerm,
  phasesOf,
  statusDateOf,
  statusOf,
  termsInto,
} from './term-cells.ts';

/**
 * Returns a reader that stores the parsed value; a doubt if `valueIn` returns undefined, a note (`what`) if the text
 * was changed.
 */
const repaired =
  <Value>(
    what: string,
    expected: string | undefined,
    valueIn: (text: string, tell: Tell) => Value | undefined,
  ) =>
  (path: FieldPath): Reader =>
  (given, text, tell) => {
    const value = valueIn(text, tell);
    if (value === undefined) return tell.doubt(NOT_TAKEN, text, undefined, expected);
    Object.assign(given, { [path]: value });
    if (typeof value === 'string' && value !== text && what !== '') tell.note(what, text, value);
  };

const textInto = repaired('', undefined, (text, tell) => {
  if (dateTraceIn(text)?.before === '')
    tell.doubt('ist ein Datum, erwartet wird Text', text, undefined, 'die Zelle prüfen');
  return oneLine(text, tell);
});

/** Radius in metres below which kilometres are probably meant. */
const LEAST_RADIUS = 5;

const numberInto =
  (path: FieldPath): Reader =>
  (given, text, tell) => {
    const metres = path.endsWith('Metres');
    const found = metres ? metresOf(text) : quantityOf(text);
    if (!found) return tell.doubt(NOT_TAKEN, text, undefined, 'eine Zahl schreiben, zum Beispiel 1500');
    Object.assign(given, { [path]: found.value });
    if (!found.sure || (metres && found.value > 0 && found.value < LEAST_RADIUS))
      tell.doubt(
        'nicht eindeutig',
        text,
        metres && found.value < LEAST_RADIUS ? String(found.value * 1_000) : String(found.value),
        'als ganze Zahl schreiben, zum Beispiel 1500',
      );
    else if (String(found.value) !== text) tell.note('Zahl gelesen', text, String(found.value));
  };

const sourcesOf: Reader = (given, text, tell) => {
  const own = parseSources(text);
  if (own) given.sources = own as unknown as Source[];
  else if (/^\s*s\d+\s*\|/m.test(text))
    tell.doubt(
      'die Quellen sind nicht vollständig, nicht übernommen',
      text,
      undefined,
      'je Zeile sieben Teile: s1 | Adresse | Titel | Herausgeber | erschienen | gelesen am | belegt',
    );
  else given.cited = citedIn(text, tell);
};

const sourceIdsOf = repaired(
  '',
  'Kennungen der Quellen schreiben: s1; s2',
  (text, tell): string[] | undefined => {
    const ids = text.match(/(?<![\p{L}\d])s\d{1,3}(?![\p{L}\d])/gu) ?? [];
    const rest = text.replace(/(?<![\p{L}\d])s\d{1,3}(?![\p{L}\d])|[\s;,]/gu, '');
    if (rest !== '' && ids.length > 0) tell.doubt('nur zum Teil verstanden', text, ids.join('; '));
    return ids.length > 0 ? ids : undefined;
  },
);

const DATE = 'Jahr, Monat oder Tag schreiben: 2024, 2024-03 oder 2024-03-31';

const READ: { readonly [Format in CellFormat]: (path: FieldPath) => Reader } = {
  text: textInto,
  street: () => addressOf,
  place: () => placeOf,
  postcode: repaired('Postleitzahl ergänzt', 'fünf Ziffern schreiben', postcodeOf),
  phone: phoneInto,
  email: emailInto,
  url: urlInto,
  vagueDate: repaired('Datum gelesen', DATE, dateOf),
  day: repaired('Datum gelesen', 'einen Tag schreiben: 2024-03-31', (text) => {
    const date = dateOf(text);
    return date?.length === 10 ? date : undefined;
  }),
  number: numberInto,
  degrees: (path) => degreesInto(path === 'location.lon' ? path : 'location.lat'),
  term: oneTerm,
  terms: termsInto,
  phases: () => phasesOf,
  sourceIds: sourceIdsOf,
  focus: () => focusOf,
  offers: () => offersOf,
  sources: () => sourcesOf,
};

const READERS: readonly (readonly [
  key: string,
  path: FieldPath | undefined,
  reader: Reader,
  format?: CellFormat,
])[] = [
  ['slug', undefined, (given, text) => void (given.slug = text)],
  ['municipality', undefined, (given, text, tell) => void (given.municipality = oneLine(text, tell))],
  ...FIELD_LIST.map(([path, { key, format }]) => [key, path, READ[format](path), format] as const),
  ['houseNumber', undefined, loneHouseNumber],
  ['coordinates', undefined, coordinatesOf],
  ['easting', undefined, projectedOf],
  ['northing', undefined, loneNorthing],
];

/** Readers of fields whose cells often contain more than the field's value. */
const FORGIVING: { readonly [Path in FieldPath]?: Reader } = {
  'status.value': statusOf,
  'status.asOf': statusDateOf,
};

/** Copies the text of a cell unchanged; used for rows of our own export. */
const verbatim =
  (path: FieldPath): Reader =>
  (given, text) =>
    void Object.assign(given, { [path]: text });
const OWN: { readonly [Path in FieldPath]?: Reader } = {
  ...Object.fromEntries(
    FIELD_LIST.filter(([, { format }]) => format === 'text' || format === 'street' || format === 'place').map(
      ([path]) => [path, verbatim(path)],
    ),
  ),
  offers: ownOffersOf,
  'status.asOf': repaired('Datum gelesen', DATE, dateOf)('status.asOf'),
  'location.radiusMetres': repaired(
    '',
    undefined,
    (text) => quantityOf(text)?.value,
  )('location.radiusMetres'),
};

/** Compares two cell texts; spreadsheets may change the line breaks. */
const sameText = (a: string, b: string): boolean =>
  a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n').trim();

/**
 * Parses the cells of one row and reports every repair and omission with its column. A cell that still contains the
 * exported text of `existing` keeps its value without checks. Never throws.
 */
export function givenIn(cells: Cells, tellOf: (key: string) => Tell, existing?: SiteRecord): Given {
  const given: Given = {};
  const own = parseSources(cells.get('sources') ?? '') !== undefined;
  const special = own && !existing ? { ...FORGIVING, ...OWN } : FORGIVING;
  const exported = new Map(
    existing ? COLUMNS.map((each) => [each.key, each.cell({ slug: '', record: existing })]) : [],
  );
  const clean = new Map<string, string>();
  for (const [key, text] of cells) clean.set(key, own && !existing ? text : cleaned(text, tellOf(key)));
  for (const [key, path, reader, format] of READERS) {
    const text = clean.get(key);
    if (!text) continue;
    const tell = tellOf(key);
    if (path && existing && sameText(text, exported.get(key) ?? '')) {
      Object.assign(given, { [path]: valueAt(existing, path) });
      continue;
    }
    if (path && existing && text.toLowerCase() === DELETE) {
      if (!EMPTIED.has(path))
        tell.doubt('lässt sich nicht löschen, nur ändern', text, undefined, 'den richtigen Wert eintragen');
      else {
        Object.assign(given, { [path]: EMPTIED.get(path) });
        tell.note('gelöscht, wie in der Zelle verlangt', exported.get(key) ?? '');
      }
      continue;
    }
    if (!(own && !existing) && isNoValue(key, text, existing, tell, path !== undefined && EMPTIED.has(path)))
      continue;
    if (path && format && !(own && !existing)) tellDoubted(path, format, text, tell);
    ((path && special[path]) ?? reader)(given, text, tell, clean);
  }
  unswap(given, tellOf('lat'));
  return given;
}

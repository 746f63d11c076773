/**
 * The gazetteer in parts: a part holds every place one of whose words begins with the same two letters or digits, and
 * all that those rows refer to, so that each part is a whole small gazetteer.
 */
import type { GazetteerFile, PlaceRow, PostcodeRow } from '../../lib/regions/places/gazetteer.ts';
import { foldWords } from '../../lib/regions/places/fold.ts';

/** Words before a name that nobody is looked up by. */
const COMMON = new Set([
  'landkreis',
  'kreis',
  'lk',
  'stadt',
  'gemeinde',
  'bad',
  'der',
  'die',
  'am',
  'im',
  'an',
  'in',
  'bei',
]);

const LETTERS = 2;
/** Digits of a key after which municipalities and districts are found by their id; about 300 each. */
const ID_DIGITS = 3;

const start = (word: string): string => word.slice(0, LETTERS);

/** The parts that a name is in. Names of common words alone are in the part of their first word. */
export function partsOfName(name: string): string[] {
  const words = [...foldWords(name), ...foldWords(name, 'bare')];
  const telling = words.filter((word) => word.length >= LETTERS && !COMMON.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map(start))];
}

/** The part to ask for typed text; undefined while there is too little of it. */
export function partOfText(text: string): string | undefined {
  const words = foldWords(text);
  const telling = words.find((word) => !COMMON.has(word)) ?? words[0] ?? '';
  return telling.length < LETTERS ? undefined : start(telling);
}

/** The part that holds a place by its id ("plz-04838", "gemeinde-14730110", "kreis-14730", "ort-2931574"). */
export function partOfId(id: string): string | undefined {
  const [, kind, key = ''] = /^(plz|gemeinde|kreis|ort)-(\d+)$/.exec(id) ?? [];
  if (kind === 'plz') return start(key);
  if (kind === 'ort') return partOfPlace(key);
  return kind === undefined ? undefined : partOfKey(key);
}

const partOfKey = (ags: string): string => `k${ags.slice(0, ID_DIGITS)}`;
/** GeoNames' numbers begin alike and end in no order. */
const partOfPlace = (id: number | string): string => `o${String(id).padStart(2, '0').slice(-2)}`;

/** Numbers of the rows that a part holds. */
interface Wanted {
  readonly districts: Set<number>;
  readonly municipalities: Set<number>;
  readonly places: Set<number>;
  readonly postcodes: Set<number>;
}

/** A gazetteer in its parts, by their names. */
export function splitGazetteer(file: GazetteerFile): ReadonlyMap<string, GazetteerFile> {
  const wanted = new Map<string, Wanted>();
  const part = (name: string): Wanted => {
    const known = wanted.get(name) ?? {
      districts: new Set(),
      municipalities: new Set(),
      places: new Set(),
      postcodes: new Set(),
    };
    wanted.set(name, known);
    return known;
  };
  const within = new Map<string, number[]>();
  file.municipalities.forEach(([ags, name, , , , former, others], at) => {
    const district = ags.slice(0, 5);
    const members = within.get(district);
    if (members) members.push(at);
    else within.set(district, [at]);
    const parts = [name, ...former, ...others].flatMap(partsOfName);
    for (const each of [...parts, partOfKey(ags)]) part(each).municipalities.add(at);
  });
  file.districts.forEach(([ags, name, short], at) => {
    const parts = [name, ...short].flatMap(partsOfName);
    for (const each of [...parts, partOfKey(ags)]) {
      part(each).districts.add(at);
      // What a district's row says of itself is put together from its municipalities.
      for (const member of within.get(ags) ?? []) part(each).municipalities.add(member);
    }
  });
  file.places.forEach(([id, name, municipality, , , , , others], at) => {
    for (const each of [...[name, ...others].flatMap(partsOfName), partOfPlace(id)]) {
      part(each).places.add(at);
      part(each).municipalities.add(municipality);
    }
  });
  file.postcodes.forEach(([postcode, ...municipalities], at) => {
    part(start(postcode)).postcodes.add(at);
    for (const each of municipalities) part(start(postcode)).municipalities.add(each);
  });
  return new Map([...wanted].map(([name, rows]) => [name, partOf(file, rows)]));
}

/** The rows with these numbers, in the order of the file. */
const rowsAt = <Row>(rows: readonly Row[], numbers: ReadonlySet<number>): Row[] =>
  rows.filter((_, at) => numbers.has(at));

function partOf(file: GazetteerFile, wanted: Wanted): GazetteerFile {
  const municipalities = rowsAt(file.municipalities, wanted.municipalities);
  const numbers = [...wanted.municipalities].sort((a, b) => a - b);
  const renumbered = new Map(numbers.map((old, at) => [old, at]));
  const numberOf = (old: number): number => renumbered.get(old) ?? -1;
  // A municipality is shown with its district's name; a district itself is found only where all of it is here.
  const named = new Set(municipalities.map(([ags]) => ags.slice(0, 5)));
  return {
    sources: file.sources,
    districts: file.districts.filter(([ags], at) => wanted.districts.has(at) || named.has(ags)),
    municipalities,
    places: rowsAt(file.places, wanted.places).map(([id, name, municipality, ...rest]): PlaceRow => [
      id,
      name,
      numberOf(municipality),
      ...rest,
    ]),
    postcodes: rowsAt(file.postcodes, wanted.postcodes).map(([postcode, ...homes]): PostcodeRow => [
      postcode,
      ...homes.map(numberOf),
    ]),
  };
}

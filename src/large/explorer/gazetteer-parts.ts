/**
 * The gazetteer in parts: a part holds every place one of whose words begins with the same two letters or digits, and
 * all that those rows refer to, so that each part is a whole small gazetteer.
 */
import type { GazetteerFile, MunicipalityRow } from '../../lib/regions/places/gazetteer.ts';
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

/** The part that holds a place by its id ("plz-04838", "gemeinde-14730110", "kreis-14730"). */
export function partOfId(id: string): string | undefined {
  const [, kind, key = ''] = /^(plz|gemeinde|kreis)-(\d+)$/.exec(id) ?? [];
  if (kind === 'plz') return start(key);
  return kind === undefined ? undefined : `k${key.slice(0, ID_DIGITS)}`;
}

/** A gazetteer in its parts, by their names. Further places (`places`) are not split: large regions have none yet. */
export function splitGazetteer(file: GazetteerFile): ReadonlyMap<string, GazetteerFile> {
  const wanted = new Map<
    string,
    { districts: Set<string>; municipalities: Set<number>; postcodes: Set<number> }
  >();
  const part = (name: string) => {
    const known = wanted.get(name) ?? {
      districts: new Set(),
      municipalities: new Set(),
      postcodes: new Set(),
    };
    wanted.set(name, known);
    return known;
  };
  const within = new Map<string, number[]>();
  file.municipalities.forEach(([ags, name, , , , former, others], at) => {
    const district = ags.slice(0, 5);
    within.set(district, [...(within.get(district) ?? []), at]);
    for (const each of [name, ...former, ...others].flatMap(partsOfName)) part(each).municipalities.add(at);
    part(`k${ags.slice(0, ID_DIGITS)}`).municipalities.add(at);
  });
  for (const [ags, name, short] of file.districts) {
    const places = [...new Set([name, ...short].flatMap(partsOfName)), `k${ags.slice(0, ID_DIGITS)}`];
    for (const each of places) {
      part(each).districts.add(ags);
      // What a district's row says of itself is put together from its municipalities.
      for (const at of within.get(ags) ?? []) part(each).municipalities.add(at);
    }
  }
  file.postcodes.forEach(([postcode, ...municipalities], at) => {
    part(start(postcode)).postcodes.add(at);
    for (const each of municipalities) part(start(postcode)).municipalities.add(each);
  });
  return new Map([...wanted].map(([name, rows]) => [name, partOf(file, rows)]));
}

function partOf(
  file: GazetteerFile,
  rows: {
    readonly districts: Set<string>;
    readonly municipalities: Set<number>;
    readonly postcodes: Set<number>;
  },
): GazetteerFile {
  const numbers = [...rows.municipalities].sort((a, b) => a - b);
  const renumbered = new Map(numbers.map((old, at) => [old, at]));
  // A municipality is shown with its district's name; a district itself is found only where all of it is here.
  const named = new Set(numbers.map((at) => file.municipalities[at]?.[0].slice(0, 5)));
  return {
    sources: file.sources,
    districts: file.districts.filter(([ags]) => rows.districts.has(ags) || named.has(ags)),
    municipalities: numbers.flatMap((at): MunicipalityRow[] =>
      file.municipalities[at] ? [file.municipalities[at]] : [],
    ),
    places: [],
    postcodes: [...rows.postcodes]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const row = file.postcodes[at];
        if (!row) return [];
        const [postcode, ...others] = row;
        return [[postcode, ...others.map((each) => renumbered.get(each) ?? -1)] as const];
      }),
  };
}

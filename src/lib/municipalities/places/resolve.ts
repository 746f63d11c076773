/**
 * Finds the municipality of a name in a list or form. Uses the place search, but accepts certain matches only; the
 * postcode decides between namesakes, and uncertain matches are returned as suggestions.
 */
import { normaliseWords } from '../../text/normalise.ts';
import { FIT } from './match.ts';
import { fittingPlaces, type PlaceFit, type PlaceIndex } from './search.ts';

/** The meaning of a name. */
export type Resolved =
  | {
      readonly sort: 'found';
      readonly ags: string;
      /** The named locality of the municipality. */
      readonly part?: string;
    }
  /** Several municipalities have the name; their keys. */
  | { readonly sort: 'ambiguous'; readonly ags: readonly string[] }
  /** The text names several municipalities. */
  | { readonly sort: 'several'; readonly ags: readonly string[] }
  /** No match; keys of similar names, best first. */
  | { readonly sort: 'unknown'; readonly near: readonly string[] };

/** The names of the Land's places, and where they lie. */
export interface PlaceNames {
  readonly index: PlaceIndex;
  /** Key of a place's municipality, by the place's id; undefined for districts and postcodes. */
  readonly municipalityOf: (id: string) => string | undefined;
  /** Keys of a postcode's municipalities; undefined if it is unknown. */
  readonly withPostcode: (postcode: string) => readonly string[] | undefined;
}

interface Hit {
  readonly ags: string;
  readonly part?: string;
  readonly exact: boolean;
}

const SHORT = 3;

/**
 * True if the match is certain: the first word is complete, further ones are complete or abbreviated ("i. E.", "-B.").
 */
function isCertain({ entry, name, fit }: PlaceFit, text: string): boolean {
  if (fit === FIT.exact) return true;
  if (fit > FIT.wordsWithContext) return false;
  const context = fit === FIT.wordsWithContext ? normaliseWords(entry.context) : [];
  const typed = [normaliseWords(text), normaliseWords(text, 'bare')];
  return name.spellings.some(({ words }) =>
    typed.some(
      ([first, ...others]) =>
        first === words[0] &&
        others.every(
          (word) =>
            word.length <= SHORT || words.includes(word) || context.includes(word) || abbreviates(text, word),
        ),
    ),
  );
}

/** True if a dot follows the word in the text: "Erzgeb." */
function abbreviates(text: string, word: string): boolean {
  return new RegExp(`${word}\\.`, 'u').test(normaliseDots(text));
}
const normaliseDots = (text: string): string =>
  text
    .split('.')
    .map((each) => normaliseWords(each).join(' '))
    .join('.');

function hitsOf(names: PlaceNames, text: string): { readonly certain: Hit[]; readonly near: string[] } {
  const certain: Hit[] = [];
  const near: string[] = [];
  for (const fit of fittingPlaces(names.index, text)) {
    const { entry, name } = fit;
    if (entry.kind !== 'municipality' && entry.kind !== 'place') continue;
    const ags = names.municipalityOf(entry.id);
    if (ags === undefined) continue;
    if (!near.includes(ags)) near.push(ags);
    if (!isCertain(fit, text) || certain.some((each) => each.ags === ags)) continue;
    const part = entry.kind === 'place' ? entry.name : name.sort === 'former' ? name.text : undefined;
    certain.push({ ags, exact: fit.fit === FIT.exact, ...(part === undefined ? {} : { part }) });
  }
  return { certain, near };
}

const found = ({ ags, part }: Hit): Resolved => ({ sort: 'found', ags, ...(part ? { part } : {}) });

/** Decides between namesakes: by the postcode, otherwise the only exact match; a municipality precedes a locality. */
function decided(hits: readonly Hit[], shared: readonly string[] | undefined): Resolved | undefined {
  const here = shared === undefined ? [] : hits.filter((each) => shared.includes(each.ags));
  for (const group of [here, hits]) {
    const exact = group.filter((each) => each.exact);
    const whole = exact.filter((each) => each.part === undefined);
    const few = [whole, exact, group].find((each) => each.length > 0) ?? [];
    if (few.length === 1 && few[0]) return found(few[0]);
    if (few.length > 1) return { sort: 'ambiguous', ags: few.map((each) => each.ags) };
  }
  return undefined;
}

/**
 * Splits of a text into municipality and locality; `slash`: the second part can be the same or another municipality.
 */
function splits(text: string): { readonly whole: string; readonly part: string; readonly slash: boolean }[] {
  const patterns: readonly (readonly [RegExp, boolean])[] = [
    [/^([^()]+?),?\s+(?:OT|Ortsteil|Stadtteil|GT)\.?:?\s+(.+)$/iu, false],
    [/^([^()]+?)\s*\((?:OT\s+)?([^()]+)\)$/iu, false],
    [/^([^/]+?)\s*\/\s*([^/]+)$/u, true],
    [/^([^,]+?)\s*,\s*([^,]+)$/u, true],
    [/^(.+?)\s+[–-]\s+(.+)$/u, true],
    [/^([^-]+)-(.+)$/u, false],
  ];
  return patterns.flatMap(([pattern, slash]) => {
    const [, whole, part] = pattern.exec(text) ?? [];
    return whole && part ? [{ whole: whole.trim(), part: part.trim(), slash }] : [];
  });
}

/**
 * Finds the municipality of a name, with its locality if the text names one: "Eilenburg, OT Berg", "Leipzig-Grünau",
 * "Oelsnitz i. E.". The postcode decides between several; without one the result is ambiguous.
 */
export function resolvePlace(names: PlaceNames, text: string, postcode?: string): Resolved {
  const name = text
    .slice(0, 200)
    .replace(/^(?:große\s+kreisstadt|landeshauptstadt|stadt|gemeinde)\s+/iu, '')
    .replace(/,?\s+(?:große\s+kreisstadt|landeshauptstadt|stadt)$/iu, '')
    .trim();
  const shared = postcode === undefined ? undefined : names.withPostcode(postcode);
  const { certain, near } = hitsOf(names, name);
  const whole = decided(certain, shared);
  if (whole) return whole;
  for (const split of splits(name)) {
    const left = decided(hitsOf(names, split.whole).certain, shared);
    if (left === undefined) continue;
    const right = split.slash ? decided(hitsOf(names, split.part).certain, shared) : undefined;
    if (left.sort === 'found' && right?.sort === 'found' && right.part === undefined)
      return left.ags === right.ags ? left : { sort: 'several', ags: [left.ags, right.ags] };
    return left.sort === 'found' ? { ...left, part: split.part } : left;
  }
  const fitting = near.filter((ags) => shared?.includes(ags));
  return { sort: 'unknown', near: (fitting.length > 0 ? fitting : near).slice(0, 3) };
}

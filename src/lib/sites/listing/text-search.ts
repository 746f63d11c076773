/** Free text over what a site is called, who runs it, what it offers, works on, and where it lies. */
import type { ListedSite } from './listed-site.ts';
import { normaliseWords } from '../../text/normalise.ts';
import { joinRanges, rangesOf, spellingsOf, type NormalisedText, type Range } from './text-ranges.ts';
import { FOCUS_TERMS, KIND_TERMS, termOf } from '../vocabulary.ts';

export type TextField = 'name' | 'kind' | 'place' | 'operator' | 'focus' | 'offer';

/** A text of a site in which something was found, with where. */
export interface TextHit {
  readonly field: TextField;
  readonly text: string;
  /** In order, apart from each other; in UTF-16 units of `text`. */
  readonly ranges: readonly Range[];
}

interface SearchableText {
  readonly field: TextField;
  readonly spellings: readonly NormalisedText[];
}

/** Sites made ready for searching, by slug. */
export type TextIndex = ReadonlyMap<string, readonly SearchableText[]>;

function textsOf(site: ListedSite): [TextField, string][] {
  const { address, municipality } = site;
  const places = [address.part, address.place, municipality.name, municipality.district];
  return [
    ['name', site.name],
    ['kind', termOf(KIND_TERMS, site.kind).label],
    ...[...new Set(places)].flatMap((text): [TextField, string][] => (text ? [['place', text]] : [])),
    ['operator', site.operator.name],
    ...site.focus.map((each): [TextField, string] => ['focus', termOf(FOCUS_TERMS, each.term).label]),
    ...site.offers.map((each): [TextField, string] => ['offer', each.text]),
  ];
}

/** Makes sites ready; once per list of sites. */
export function indexTexts(sites: readonly ListedSite[]): TextIndex {
  return new Map(
    sites.map((site) => [
      site.slug,
      textsOf(site).map(([field, text]) => ({ field, spellings: spellingsOf(text) })),
    ]),
  );
}

function hitOf({ field, spellings }: SearchableText, words: readonly string[]): TextHit | undefined {
  const ranges = spellings.flatMap((spelling) => words.flatMap((word) => rangesOf(word, spelling)));
  const text = spellings[0]?.text;
  return ranges.length > 0 && text !== undefined ? { field, text, ranges: joinRanges(ranges) } : undefined;
}

function holds(texts: readonly SearchableText[], word: string): boolean {
  return texts.some(({ spellings }) => spellings.some((each) => rangesOf(word, each).length > 0));
}

/**
 * The sites in whose texts every word of the query stands, by slug, with the texts to highlight. A query without words
 * restricts nothing: undefined.
 */
export function searchTexts(
  index: TextIndex,
  query: string,
): ReadonlyMap<string, readonly TextHit[]> | undefined {
  const words = [...new Set(normaliseWords(query))];
  if (words.length === 0) return undefined;
  const found = new Map<string, readonly TextHit[]>();
  for (const [slug, texts] of index) {
    if (!words.every((word) => holds(texts, word))) continue;
    found.set(
      slug,
      texts.flatMap((each) => hitOf(each, words) ?? []),
    );
  }
  return found;
}

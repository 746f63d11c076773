/** Free-text search over name, operator, offers, focus terms and place of a site. */
import type { ListedSite } from './listed-site.ts';
import { normaliseWords } from '../../text/normalise.ts';
import { joinRanges, rangesOf, normalisedSpellings, type NormalisedText, type Range } from './text-ranges.ts';
import { FOCUS_TERMS, KIND_TERMS, termOf } from '../vocabulary.ts';

export type TextField = 'name' | 'kind' | 'place' | 'operator' | 'focus' | 'offer';

/** A text of a site with matches. */
export interface TextHit {
  readonly field: TextField;
  readonly text: string;
  /** Matches, sorted and disjoint, in UTF-16 units of `text`. */
  readonly ranges: readonly Range[];
}

interface SearchableText {
  readonly field: TextField;
  readonly spellings: readonly NormalisedText[];
}

/** Search index: normalised texts of the sites, by slug. */
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

/** Builds the search index of a list of sites. */
export function indexTexts(sites: readonly ListedSite[]): TextIndex {
  return new Map(
    sites.map((site) => [
      site.slug,
      textsOf(site).map(([field, text]) => ({ field, spellings: normalisedSpellings(text) })),
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
 * Finds the sites whose texts contain every word of the query, by slug, with the texts to highlight. Returns undefined
 * for a query without words, which matches every site.
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

import { normalise, type Umlauts } from '../../text/normalise.ts';

/** A normalised text with the mapping to its original, for highlighting. */
export interface NormalisedText {
  /** The original in NFC; ranges refer to it. */
  readonly text: string;
  readonly normalised: string;
  /** `origin[i]`: index in `text` of the letter at `normalised[i]`; the last entry is the length of `text`. */
  readonly origin: readonly number[];
}

/** Start and end (exclusive) in UTF-16 units of a text. */
export type Range = readonly [from: number, to: number];

function normaliseLetters(original: string, umlauts: Umlauts): NormalisedText {
  const text = original.normalize('NFC');
  const origin: number[] = [];
  let normalised = '';
  let at = 0;
  for (const letter of text) {
    const plain = normalise(letter, umlauts);
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
    normalised += plain;
    at += letter.length;
  }
  return { text, normalised, origin: [...origin, text.length] };
}

/** Returns the spellings of a text: umlauts as two letters ("Begruessung") and, where different, as one ("Begrussung"). */
export function normalisedSpellings(original: string): readonly NormalisedText[] {
  const written = normaliseLetters(original, 'written-out');
  const bare = normaliseLetters(original, 'bare');
  return written.normalised === bare.normalised ? [written] : [written, bare];
}

const MIN_INSIDE = 3;
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;

/** Finds every occurrence of a normalised word in a text; short words match at the start of a word only. */
export function rangesOf(word: string, { normalised, origin, text }: NormalisedText): Range[] {
  const ranges: Range[] = [];
  for (let at = normalised.indexOf(word); at >= 0; at = normalised.indexOf(word, at + word.length)) {
    if (word.length < MIN_INSIDE && LETTER_BEFORE.test(normalised.slice(Math.max(0, at - 1), at))) continue;
    const last = origin[at + word.length - 1] ?? 0;
    const width = text.codePointAt(last) ?? 0;
    ranges.push([origin[at] ?? 0, last + (width > 0xffff ? 2 : 1)]);
  }
  return ranges;
}

/** Sorts ranges and merges those that touch or overlap. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = joined.at(-1);
    if (before && range[0] <= before[1])
      joined[joined.length - 1] = [before[0], Math.max(before[1], range[1])];
    else joined.push(range);
  }
  return joined;
}

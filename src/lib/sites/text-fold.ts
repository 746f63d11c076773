/** Text as it is searched: small letters without marks, with the way back to the original for highlighting. */
export interface FoldedText {
  /** The original, composed (NFC); ranges count in it. */
  readonly text: string;
  readonly folded: string;
  /** For each unit of `folded` the index in `text` of the letter it came from, and at the end the length of `text`. */
  readonly origin: readonly number[];
}

/** From and to (exclusive) in UTF-16 units of a text. */
export type Range = readonly [from: number, to: number];

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const BARE: Readonly<Record<string, string>> = { ß: 'ss' };

function foldLetter(letter: string, spelling: Readonly<Record<string, string>>): string {
  const small = letter.toLowerCase();
  return spelling[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '');
}

function foldBy(original: string, spelling: Readonly<Record<string, string>>): FoldedText {
  const text = original.normalize('NFC');
  const origin: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const plain = foldLetter(letter, spelling);
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
    folded += plain;
    at += letter.length;
  }
  return { text, folded, origin: [...origin, text.length] };
}

/** A text in its spellings: umlauts written out ("Begruessung"), and without dots ("Begrussung") where that differs. */
export function foldText(original: string): readonly FoldedText[] {
  const written = foldBy(original, WRITTEN_OUT);
  const bare = foldBy(original, BARE);
  return written.folded === bare.folded ? [written] : [written, bare];
}

/** Typed text as folded words. */
export function foldQuery(query: string): string[] {
  return foldBy(query, WRITTEN_OUT).folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const MIN_INSIDE = 3;
const LETTER_BEFORE = /[\p{L}\p{N}]$/u;

/** Where a folded word stands in a text, every time; short ones only where a word begins. */
export function rangesOf(word: string, { folded, origin, text }: FoldedText): Range[] {
  const ranges: Range[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    if (word.length < MIN_INSIDE && LETTER_BEFORE.test(folded.slice(Math.max(0, at - 1), at))) continue;
    const last = origin[at + word.length - 1] ?? 0;
    const width = text.codePointAt(last) ?? 0;
    ranges.push([origin[at] ?? 0, last + (width > 0xffff ? 2 : 1)]);
  }
  return ranges;
}

/** Ranges in order, those that touch or overlap joined. */
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

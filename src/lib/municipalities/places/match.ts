import { normaliseWords } from '../../text/normalise.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { Spelling } from './spelling.ts';

/** Quality of a match between typed text and a name; lower is better. */
export const FIT = {
  exact: 0,
  beginning: 1,
  /** Every typed word is the beginning of a word of the name, in any order. */
  words: 2,
  /** Like `words`, with some words from the place's context ("Bernsdorf Bautzen"). */
  wordsWithContext: 3,
  inside: 4,
  /** The whole name occurs in a longer text, such as an address. */
  contained: 5,
  slip: 6,
  slipAtBeginning: 7,
  /** Part of a name that only a stop has: "Gera" in Kleingera, "Partwitz" in Klein Partwitz. */
  partOfStop: 8,
  /** A municipality whose postcodes begin like the typed one, which is unknown. */
  firstDigits: 9,
} as const;
/** True for a place that is offered instead of what was typed: never taken without the reader's choice. */
export const isGuess = (fit: number): boolean => fit >= FIT.slip;
export type Fit = (typeof FIT)[keyof typeof FIT];

/** Typed text as normalised words. */
export interface Typed {
  readonly joined: string;
  readonly allWords: readonly string[];
  /** Without filler words ("Oelsnitz im Erzgebirge"), unless there are no others. */
  readonly words: readonly string[];
  /** False for postcodes and short texts, where one edit gives another place. */
  readonly mayHaveSlip: boolean;
}

const FILLERS = new Set(
  'im in bei am an a d b i der den dem auf ob stadt gemeinde kurort ot ortsteil plz lk kreis landkreis'.split(
    ' ',
  ),
);
const MIN_INSIDE = 3;
const MIN_SLIP = 4;
/** Maximum length, characters; protects against pasted pages. */
const MAX_TYPED = 80;

/** Normalises typed text; undefined if there is nothing to search for. */
export function readTyped(text: string): Typed | undefined {
  const given = normaliseWords(text.slice(0, MAX_TYPED));
  const [first, second = ''] = given;
  const allWords = first === 'd' && /^\d/.test(second) ? given.slice(1) : given; // "D-04838"
  if (allWords.length === 0) return undefined;
  const joined = allWords.join('');
  const telling = allWords.filter((word) => !FILLERS.has(word));
  return {
    joined,
    allWords,
    words: telling.length > 0 ? telling : allWords,
    mayHaveSlip: joined.length >= MIN_SLIP && !/\d/.test(joined),
  };
}

type WordTest = (typed: string, word: string) => boolean;
const begins: WordTest = (typed, word) => word.startsWith(typed);

/** Typed words without a match in the name; each word of the name matches once. */
function wordsLeft(typed: readonly string[], name: readonly string[], fits: WordTest = begins): string[] {
  const free = [...name];
  return typed.filter((word) => {
    const at = free.findIndex((each) => fits(word, each));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
}

/** Matches typed text with a spelling, without typing errors. `context`: normalised words that a reader may add. */
export function fitOf(typed: Typed, spelling: Spelling, context: readonly string[]): Fit | undefined {
  if (spelling.joined.startsWith(typed.joined)) {
    return spelling.joined.length === typed.joined.length ? FIT.exact : FIT.beginning;
  }
  if (typed.words.some((word) => spelling.words.some((each) => begins(word, each)))) {
    const left = wordsLeft(typed.words, spelling.words);
    if (left.length === 0) return FIT.words;
    if (wordsLeft(left, context).length === 0) return FIT.wordsWithContext;
  }
  if (typed.joined.length >= MIN_INSIDE && spelling.joined.includes(typed.joined)) return FIT.inside;
  if (typed.allWords.length > 1 && spelling.words.every((word) => typed.allWords.includes(word))) {
    return FIT.contained;
  }
  return undefined;
}

/** Matches names that are typed whole or from the beginning, such as foreign ones. */
export function plainFitOf(typed: Typed, spelling: Spelling): Fit | undefined {
  if (!spelling.joined.startsWith(typed.joined)) return undefined;
  return spelling.joined.length === typed.joined.length ? FIT.exact : FIT.beginning;
}

/** True if the typed text differs from the name by one edit. */
const isWithSlip: WordTest = (typed, name) => editDistance(typed, name, { most: 1 }) <= 1;
/** True if the typed text differs from the beginning of the name by one edit. */
const beginsWithSlip: WordTest = (typed, name) =>
  editDistance(typed, name, { most: 1, beginning: true }) <= 1;
const wordBeginsWithSlip: WordTest = (typed, word) => typed.length >= MIN_SLIP && beginsWithSlip(typed, word);

/** Matches with one edit; used only if nothing matches without. */
export function slipFitOf(typed: Typed, spelling: Spelling, context: readonly string[]): Fit | undefined {
  if (isWithSlip(typed.joined, spelling.joined)) return FIT.slip;
  if (beginsWithSlip(typed.joined, spelling.joined)) return FIT.slipAtBeginning;
  if (typed.words.length === 1 && spelling.words.length === 1) return undefined;
  const left = wordsLeft(typed.words, [...spelling.words, ...context]);
  if (left.length !== 1) return undefined;
  return wordsLeft(left, spelling.words, wordBeginsWithSlip).length === 0 ? FIT.slipAtBeginning : undefined;
}

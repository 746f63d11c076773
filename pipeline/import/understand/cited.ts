import { dateOf } from '../repair/dates.ts';
import type { Tell } from './remark.ts';

/** A source as a list names it: a web address, or a newspaper with a date. */
export interface Cited {
  readonly url?: string;
  readonly title: string;
  readonly publisher: string;
  readonly published?: string;
}

const LONGEST_URL = 2_000;
const URL_LIKE = /^([\p{L}\d-]+\.)+\p{L}{2,}(\/\S*)?$/iu;

/**
 * Removes certain characters from the end of a text. A loop, because the regular expression would take quadratic time.
 */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Parses a web address and adds a missing https://; undefined if it is invalid. */
export function urlOf(text: string): string | undefined {
  if (text.length > LONGEST_URL) return undefined;
  const bare = text.trim().replace(/^<|>$/g, '');
  if (!URL_LIKE.test(bare) && !/^https?:\/\/\S+$/i.test(bare)) return undefined;
  const full = /^https?:\/\//i.test(bare) ? bare : `https://${bare}`;
  return URL.canParse(full) ? full : undefined;
}

/** Finds web addresses in a text, without the punctuation around them. */
export function addressesIn(text: string): string[] {
  return text
    .slice(0, 10_000)
    .split(/[\s;,<>"„“]+/u)
    .filter((word) => /^\(?(?:https?:\/\/|www\.)/i.test(word))
    .flatMap((word) => urlOf(withoutEnd(word.replace(/^\(/, ''), '.,;:)!?')) ?? []);
}

function citedUrl(url: string): Cited {
  const host = new URL(url).hostname.replace(/^www\./, '');
  return { url, title: `Seite auf ${host}`, publisher: host };
}

function citedText(text: string): Cited {
  const words = text.split(/\s+/);
  // A date has at most three words: "12. Mai 2018".
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const published = dateOf(words.slice(-count).join(' ').replace(/[()]/g, ''));
    if (published === undefined) continue;
    const publisher = withoutEnd(words.slice(0, -count).join(' '), ' ,;:(');
    return { title: text, publisher: publisher || text, published };
  }
  return { title: text, publisher: text };
}

/** Words that only introduce an address. */
const LEADS =
  /^(?:siehe(?:\s+auch)?|s\.|vgl\.?|unter|auf|quelle:?|link:?|web:?|homepage:?|internet:?|und|u\.|sowie|auch|,|-|–)+$/iu;

/**
 * Parses the sources in a cell: one per line or separated by semicolons, addresses also by blanks. Words that only
 * introduce an address are left out with a note.
 */
export function citedIn(cell: string, tell: Tell): Cited[] {
  const cited: Cited[] = [];
  for (const entry of cell.split(/[;\n\r]+/)) {
    const words: string[] = [];
    const flush = (beforeUrl: boolean): void => {
      const text = words.join(' ').replace(/,$/, '').trim();
      words.length = 0;
      if (text === '') return;
      if (beforeUrl && LEADS.test(text.replaceAll(' ', '')))
        tell.note('Wort vor der Internetadresse weggelassen', text);
      else cited.push(citedText(text));
    };
    const all = entry.split(/\s+/).filter((each) => each !== '');
    for (const word of all) {
      const address =
        /^(?:https?:\/\/|www\.)/i.test(word) || all.length === 1 ? urlOf(withoutEnd(word, ',.)')) : undefined;
      if (address === undefined) words.push(word);
      else {
        flush(true);
        cited.push(citedUrl(address));
      }
    }
    flush(false);
  }
  return cited;
}

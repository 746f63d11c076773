import { PHASES, PHASES_OF_ALL } from '../../../src/lib/region/constants.ts';
import { splitLines, splitSource } from '../../../src/lib/sites/exchange/cells.ts';
import { ROMAN } from '../../../src/lib/region/phase-terms.ts';
import type { FieldPath } from '../../../src/lib/sites/fields/field.ts';
import { dateOf } from '../repair/dates.ts';
import { NOT_TAKEN, oneLine, type Reader } from './given.ts';
import * as terms from './terms.ts';

/** A cell that holds one term of a vocabulary. */
export const oneTerm =
  (path: FieldPath): Reader =>
  (given, text, tell) => {
    const id = terms.termFor(text, terms.wordsOf(path));
    if (id === undefined) tell.doubt(NOT_TAKEN, text);
    else Object.assign(given, { [path]: id });
  };

/** Phases as 1, I, "I und II"; those in which every site took part are included. */
export const phasesOf: Reader = (given, text, tell) => {
  const numbers = Array.from({ length: PHASES }, (_, at) => at + 1);
  const words = [...text.matchAll(/(?<![\p{L}\d])([IV]+|\d+)(?![\p{L}\d])/giu)].map(([word]) =>
    word.toUpperCase(),
  );
  const named = numbers.filter(
    (each) => words.includes(String(each)) || words.includes(ROMAN[each - 1] ?? ''),
  );
  const found = /\b(beide|alle)\b/i.test(text) ? numbers : named;
  if (found.length === 0) return tell.doubt(NOT_TAKEN, text);
  const missing = PHASES_OF_ALL.filter((each) => !found.includes(each));
  const phases = [...missing, ...found].sort((a, b) => a - b);
  given['phases.in'] = phases;
  if (missing.length > 0)
    tell.note(`in Phase ${missing.join(' und ')} waren alle dabei`, text, phases.join('; '));
};

/** "Stand": usually a date, sometimes the state itself. */
export const statusDateOf: Reader = (given, text, tell) => {
  // Spreadsheets turn "März 2023" into the first of March: the month is what is sure.
  const firstOfMonth = /^(\d{4}-\d{2})-01$/.exec(text)?.[1];
  const date = firstOfMonth ?? dateOf(text);
  const status = terms.termFor(text, terms.STATUS_WORDS);
  if (date) {
    given['status.asOf'] = date;
    if (date !== text) tell.note('Datum gelesen', text, date);
  } else if (status) given['status.value'] = status;
  else tell.doubt(NOT_TAKEN, text);
};

/** The state today, or a date in its column. */
export const statusOf: Reader = (given, text, tell) => {
  const status = terms.termFor(text, terms.STATUS_WORDS);
  if (status) given['status.value'] = status;
  else if (dateOf(text)) statusDateOf(given, text, tell, new Map());
  else tell.doubt(NOT_TAKEN, text);
};

/** Focus terms, each perhaps with its source; what is no term becomes an offer, so that nothing is lost. */
export const focusOf: Reader = (given, text, tell) => {
  given.focus ??= [];
  const unknown: string[] = [];
  for (const entry of text.split(/[;\n\r]+/).filter((each) => each.trim() !== '')) {
    const { text: words, source } = splitSource(entry.trim());
    const found = terms.termsIn(words, terms.FOCUS_WORDS);
    unknown.push(...found.unknown);
    for (const { id, word } of found.terms) {
      if (given.focus.some((each) => each.term === id)) continue;
      given.focus.push({ term: id, ...(source ? { source } : {}) });
      if (!terms.isOwnWord(word, id)) tell.note('Begriff gedeutet', word, terms.focusLabel(id));
    }
  }
  if (unknown.length === 0) return;
  tell.doubt(
    'kein bekannter Schwerpunkt, als Angebot übernommen',
    unknown.join('; '),
    undefined,
    'Angebote in die Spalte „Angebote“ schreiben',
  );
  given.offers = [...(given.offers ?? []), ...unknown.map((each) => ({ text: each }))];
};

/** Several terms of a vocabulary; what is none becomes the note of their block. */
export const termsInto =
  (path: FieldPath): Reader =>
  (given, text, tell) => {
    const found = terms.termsIn(text, terms.wordsOf(path));
    if (found.terms.length > 0) Object.assign(given, { [path]: found.terms.map((each) => each.id) });
    if (found.unknown.length === 0) return;
    tell.doubt(
      'kein bekannter Begriff, als Anmerkung übernommen',
      found.unknown.join('; '),
      undefined,
      'Erläuterungen in die Spalte „Sozialraum Anmerkung“ schreiben',
    );
    const note = `${path.replace(/\..*/, '')}.note` as 'socialSpace.note';
    given[note] ??= oneLine(text, tell);
  };

/** Offers, joined with those that stood among the focus terms. */
export const offersOf: Reader = (given, text) => {
  const offers = splitLines(text).map(splitSource);
  given.offers = [...offers, ...(given.offers ?? [])].filter(
    (each, at, all) => all.findIndex((other) => other.text === each.text) === at,
  );
};

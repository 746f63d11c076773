import { PHASES, PHASES_OF_ALL } from '../../../src/lib/region/constants.ts';
import { splitLines, splitSource } from '../../../src/lib/sites/exchange/cells.ts';
import { ROMAN } from '../../../src/lib/region/phase-terms.ts';
import type { FieldPath } from '../../../src/lib/sites/fields/field.ts';
import { FIELD_LIST } from '../../../src/lib/sites/fields/fields.ts';
import type { Term } from '../../../src/lib/sites/vocabulary.ts';
import { placeholderIn } from '../../../src/lib/sites/record/placeholder.ts';
import { dateOf } from '../repair/dates.ts';
import { dateTraceIn } from './date-trace.ts';
import { NOT_TAKEN, oneLine, type Given, type Reader } from './given.ts';
import type { Tell } from './remark.ts';
import * as terms from './terms.ts';

const termsOf = (path: FieldPath): readonly Term[] =>
  FIELD_LIST.find(([each]) => each === path)?.[1].terms ?? [];

const labelOf = (path: FieldPath, id: string | undefined): string | undefined => {
  const known = termsOf(path);
  return known.find((each) => each.id === id)?.label;
};

function notTaken(path: FieldPath, text: string, words: ReadonlyMap<string, string>, tell: Tell): void {
  const known = termsOf(path);
  const possible = known.map((each) => each.label).join(', ');
  const likely = labelOf(path, terms.likelyTerm(text, words));
  tell.doubt(NOT_TAKEN, text, likely, possible === '' ? undefined : `möglich sind: ${possible}`);
}

/** Reads a cell with one term of a vocabulary. */
export const oneTerm =
  (path: FieldPath): Reader =>
  (given, text, tell) => {
    const words = terms.wordsOf(path);
    const id = terms.termFor(text, words);
    if (id === undefined) notTaken(path, text, words, tell);
    else Object.assign(given, { [path]: id });
  };

/** Reads phases as 1, I, "I und II"; adds the phases in which every site took part. */
export const phasesOf: Reader = (given, text, tell) => {
  const numbers = Array.from({ length: PHASES }, (_, at) => at + 1);
  const trace = dateTraceIn(text);
  if (trace && trace.before === '')
    return tell.doubt(
      'von der Tabelle in ein Datum verwandelt',
      text,
      [trace.day, trace.month].filter((each) => numbers.includes(each)).join('; ') || undefined,
      'die Spalte als Text formatieren und neu tippen',
    );
  const known = numbers.flatMap((each) => [String(each), ROMAN[each - 1] ?? '']);
  const words = text
    .toUpperCase()
    .split(/[^\p{L}\d]+/u)
    .filter((each) => each !== '');
  const named = numbers.filter(
    (each) => words.includes(String(each)) || words.includes(ROMAN[each - 1] ?? ''),
  );
  const found = /\b(beide|alle)\b/i.test(text) ? numbers : named;
  if (found.length === 0 || /(?<!\p{L})(?:nicht|nein|ohne|kein\p{L}*|nur)(?!\p{L})/iu.test(text))
    return tell.doubt(NOT_TAKEN, text, undefined, `möglich sind: ${numbers.join('; ')}`);
  const over = words.filter(
    (word) =>
      !known.includes(word) && !/^(PHASEN?|UND|U|BIS|BEIDE|ALLE|PROJEKTPHASEN?|MODELLPHASEN?)$/.test(word),
  );
  if (over.length > 0) tell.doubt('nur zum Teil verstanden', text, found.join('; '));
  const missing = PHASES_OF_ALL.filter((each) => !found.includes(each));
  const phases = [...missing, ...found].sort((a, b) => a - b);
  given['phases.in'] = phases;
  if (missing.length > 0)
    tell.note(`in Phase ${missing.join(' und ')} waren alle dabei`, text, phases.join('; '));
};

const EXPECTED_DATE = 'Jahr, Monat oder Tag schreiben: 2024, 2024-03 oder 2024-03-31';

/** Reads the column "Stand": usually a date, sometimes the status itself. */
export const statusDateOf: Reader = (given, text, tell) => {
  // Spreadsheets convert "März 2023" to the first of March, so only the month is certain.
  const firstOfMonth = /^(\d{4}-\d{2})-01$/.exec(text)?.[1];
  const date = firstOfMonth ?? dateOf(text);
  const status = terms.termFor(text, terms.STATUS_WORDS);
  if (date) {
    given['status.asOf'] = date;
    if (date !== text) tell.note('Datum gelesen', text, date);
  } else if (status) {
    if (given['status.value'] === undefined) given['status.value'] = status;
    else if (given['status.value'] !== status)
      tell.doubt('anderer Stand als in der eigenen Spalte, nicht übernommen', text);
  } else if (terms.likelyTerm(text, terms.STATUS_WORDS) !== undefined || DENIED.test(text))
    statusAndDate(text, tell);
  else tell.doubt(NOT_TAKEN, text, undefined, EXPECTED_DATE);
};

/** Reports a cell such as "beendet 2019", which contains status and date. */
function statusAndDate(text: string, tell: Tell): void {
  const ended = /(?<!\p{L})(?:nicht mehr|kein\p{L}*|beendet|eingestellt|geschlossen)(?!\p{L})/iu.test(text);
  const id = ended ? 'ended' : terms.likelyTerm(text, terms.STATUS_WORDS);
  const label = labelOf('status.value', id);
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
  const possible = termsOf('status.value').map((each) => each.label);
  tell.doubt(
    NOT_TAKEN,
    text,
    label,
    year === undefined
      ? `möglich sind: ${possible.join(', ')}`
      : `den Stand in die Spalte „Heutiger Stand“ schreiben, das Jahr ${year} in die Spalte „Stand vom“`,
  );
}

/** Reads the current status, or a date written in its column. */
export const statusOf: Reader = (given, text, tell, cells) => {
  const status = terms.termFor(text, terms.STATUS_WORDS);
  if (status) given['status.value'] = status;
  else if (dateOf(text) && !cells.has('statusAsOf')) statusDateOf(given, text, tell, new Map());
  else statusAndDate(text, tell);
};

const saysSomething = (text: string): boolean => /\p{L}{3}/u.test(text);

/**
 * Reads focus terms, each optionally with its source. Unknown terms become offers with a doubt, so that nothing is
 * lost.
 */
export const focusOf: Reader = (given, text, tell) => {
  given.focus ??= [];
  const unknown: string[] = [];
  for (const entry of text.split(/[;\n\r]+/).filter((each) => each.trim() !== '')) {
    const { text: words, source } = splitSource(entry.trim());
    const found = terms.termsIn(words, terms.FOCUS_WORDS);
    unknown.push(...found.unknown);
    for (const part of found.qualified)
      tell.doubt(
        'verneint oder eingeschränkt, nicht übernommen',
        part,
        undefined,
        'nur nennen, was es gibt; anderes in die Anmerkungen schreiben',
      );
    for (const { id, word, guessed } of found.terms) {
      const there = given.focus.some((each) => each.term === id);
      if (!there) given.focus.push({ term: id, ...(source ? { source } : {}) });
      if (there && !guessed) continue;
      if (guessed) tell.doubt('Begriff geraten', word, terms.focusLabel(id), 'den Begriff so schreiben');
      else if (!terms.isOwnWord(word, id)) tell.note('Begriff gedeutet', word, terms.focusLabel(id));
    }
  }
  const offers = unknown.filter(saysSomething);
  for (const each of unknown.filter((word) => !saysSomething(word))) tell.doubt(NOT_TAKEN, each);
  if (offers.length === 0) return;
  tell.doubt(
    'kein bekannter Schwerpunkt, als Angebot übernommen',
    offers.join('; '),
    undefined,
    'Angebote in die Spalte „Angebote“ schreiben',
  );
  given.offers = [...(given.offers ?? []), ...offers.map((each) => ({ text: each }))];
};

/** Reads several terms of a vocabulary. Unknown words become the note of their block, with a doubt. */
export const termsInto =
  (path: FieldPath): Reader =>
  (given, text, tell) => {
    const found = terms.termsIn(text, terms.wordsOf(path));
    const sure = found.terms.filter((each) => !each.guessed);
    for (const { word, id } of found.terms.filter((each) => each.guessed))
      tell.doubt('Begriff geraten', word, labelOf(path, id), 'den Begriff so schreiben');
    const ids = [...new Set([...sure, ...found.terms].map((each) => each.id))];
    if (ids.length > 0) Object.assign(given, { [path]: ids });
    const others = [...found.unknown, ...found.qualified];
    if (others.length === 0) return;
    tell.doubt(
      'kein bekannter Begriff, als Anmerkung übernommen',
      others.join('; '),
      undefined,
      'Erläuterungen in die Spalte der Anmerkung schreiben',
    );
    const note = `${path.replace(/\..*/, '')}.note` as 'socialSpace.note';
    given[note] ??= oneLine(text, tell);
  };

/** True if the last of several comma-separated entries is a placeholder: "Elterncafé, k. A." */
function placeholderAtEnd(text: string): boolean {
  const comma = text.lastIndexOf(',');
  return comma > 0 && placeholderIn(text.slice(comma + 1)) !== undefined;
}

const DENIED = /^(?:nicht|kein(?:e[rsn]?)?|nie|ohne|abgesagt|eingestellt|geplant|früher|ehemals)(?!\p{L})/iu;

/** Reads offers and merges them with those found among the focus terms; reports denied, empty and date-like entries. */
export const offersOf: Reader = (given, text, tell) => {
  for (const each of splitLines(text).map(splitSource))
    if (dateTraceIn(each.text)?.before === '')
      tell.doubt('ist ein Datum, erwartet wird Text', each.text, undefined, 'die Zelle prüfen');
    else if (DENIED.test(each.text) || !/\p{L}/u.test(each.text))
      tell.doubt('verneint oder leer', each.text, undefined, 'nur nennen, was es gibt');
    else if (placeholderAtEnd(each.text))
      tell.doubt('endet mit einem Platzhalter', each.text, undefined, 'nur nennen, was es gibt');
  ownOffersOf(given, text);
};

/** Reads offers written by our own export; reports nothing. */
export const ownOffersOf = (given: Given, text: string): void => {
  given.offers = [...splitLines(text).map(splitSource), ...(given.offers ?? [])].filter(
    (each, at, all) => all.findIndex((other) => other.text === each.text) === at,
  );
};

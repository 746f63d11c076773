/**
 * Schema of `words/<language>.json`: the forms of the region's name in each language, named by their function in a
 * sentence, with Saxony's form as example.
 */
import * as v from 'valibot';
import { MOST_PHASES } from './phase-terms.ts';

const form = v.pipe(
  v.string('erwartet wird eine Wortform → in Anführungszeichen schreiben'),
  v.minLength(1, 'ist leer → die Wortform schreiben'),
);

const phases = v.pipe(
  v.array(form, 'erwartet wird eine Liste von Sätzen → je Projektphase einen schreiben, ohne Phasen []'),
  v.maxLength(MOST_PHASES, `nennt zu viele Phasen → höchstens ${String(MOST_PHASES)}`),
);

const german = v.strictObject({
  /** "Sachsen" */
  name: form,
  /** "in Sachsen" */
  within: form,
  /** "in ganz Sachsen" */
  throughout: form,
  /** "ganz Sachsen", "Ganz Sachsen" at the start of a sentence */
  whole: form,
  Whole: form,
  /** "Sachsens" */
  of: form,
  /** "von Sachsen", after "Karte", "Grenze", "außerhalb" */
  from: form,
  /** "zu Sachsen", after "gehört" */
  to: form,
  /** "Freistaates Sachsen", the state in the genitive */
  ofState: form,
  /** "sächsisch", without ending */
  adjective: form,
  /** One sentence per phase of the project, in order: "Mai 2016 bis Juni 2019, 31 Standorte." */
  phases,
});
const easy = v.strictObject({
  /** As in German, with a Mediopunkt in long words. */
  name: form,
  within: form,
  whole: form,
  Whole: form,
  from: form,
  phases,
});
const english = v.strictObject({
  name: form,
  /** "Saxony’s" */
  possessive: form,
  phases,
});
const ukrainian = v.strictObject({
  /** "Саксонії" */
  of: form,
  /** "у Саксонії", "в Саксонії" after a vowel */
  within: form,
  withinAfterVowel: form,
  /** "всю Саксонію" */
  whole: form,
  /** "поза Саксонією" */
  beyond: form,
  /** "землі Саксонія" */
  ofState: form,
  phases,
});
const arabic = v.strictObject({
  /** "ساكسونيا" */
  name: form,
  /** "لساكسونيا" */
  of: form,
  phases,
});
const polish = v.strictObject({
  /** "Saksonii" */
  of: form,
  /** "w Saksonii" */
  within: form,
  /** "całą Saksonię" */
  whole: form,
  /** "poza Saksonią" */
  beyond: form,
  phases,
});
const czech = v.strictObject({
  /** "Saska" */
  of: form,
  /** "v Sasku" */
  within: form,
  /** "celé Sasko" */
  whole: form,
  /** "mimo Sasko" */
  beyond: form,
  /** "ze saského" (projektu) */
  fromAdjective: form,
  phases,
});

/** Languages that a region can offer in addition to German. */
export const TRANSLATED_LANGUAGES = ['leicht', 'en', 'uk', 'ar', 'pl', 'cs'] as const;

export const LANGUAGE_WORDS = v.strictObject({
  de: german,
  leicht: v.optional(easy),
  en: v.optional(english),
  uk: v.optional(ukrainian),
  ar: v.optional(arabic),
  pl: v.optional(polish),
  cs: v.optional(czech),
});

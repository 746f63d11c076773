/** Building blocks of the record's schema. Messages are German, "problem → remedy". */
import * as de from '$region/words/de.json';
import * as v from 'valibot';
import { idsOf, type Term } from './vocabulary.ts';

/** Description of a field; editors show it as hover text. */
export const about = v.description;

/** Markup, control characters, line separators, bidirectional overrides, surrogates and noncharacters. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- the expression matches exactly these characters
  /[<>\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Plain text: no markup, no control or bidirectional override characters. */
export const text = v.pipe(
  v.string('erwartet wird Text → den Wert in Anführungszeichen setzen'),
  v.trim(),
  v.minLength(1, 'ist leer → ausfüllen, oder die Zeile löschen, wenn sie nicht nötig ist'),
  v.maxLength(2000, 'ist länger als 2.000 Zeichen → kürzen'),
  v.check(
    (each) => !FORBIDDEN.test(each),
    'enthält < oder > (HTML) oder unsichtbare Steuerzeichen → nur einfachen Text in einer Zeile schreiben',
  ),
);
/** A complete web address, http or https. */
export const url = v.pipe(
  text,
  v.url(
    'ist keine vollständige Internetadresse → vollständig schreiben, zum Beispiel https://www.beispiel.de/kita',
  ),
  v.regex(
    /^https?:\/\/[^\s\\]+$/,
    'ist keine Internetadresse → mit https:// oder http:// beginnen, ohne Leerzeichen schreiben',
  ),
);
/** A date of known precision: year, year and month, or day. */
export const vagueDate = v.pipe(
  text,
  v.regex(
    /^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'ist kein Datum → schreiben wie "2023", 2023-04 oder 2023-04-30',
  ),
);
/** An ISO day. */
export const day = v.pipe(text, v.isoDate('ist kein Tagesdatum → schreiben wie 2026-11-22 (Jahr-Monat-Tag)'));
/** Id of a source: "s1", "s2", … */
export const sourceId = v.pipe(
  text,
  v.regex(/^s[1-9]\d{0,2}$/, 'ist keine Kennung einer Quelle → schreiben wie s1, s2, s3'),
);
/** A list of at least one source id. */
export const sourceIds = v.pipe(
  v.array(sourceId, 'erwartet wird eine Liste von Quellen → schreiben wie [s1, s2]'),
  v.minLength(1, 'nennt keine Quelle → die Kennung einer Quelle eintragen, zum Beispiel [s1]'),
);

/** Joins labels and definitions of terms into one hover text. */
function termsText(terms: readonly Term[]): string {
  return terms.map((each) => `${each.id}: ${each.label}. ${each.definition}`).join('\n');
}

/** Schema of one id of a term list; labels and definitions become hover text. */
export const oneOf = <const Id extends string>(terms: readonly Term<Id>[], meaning: string) =>
  v.pipe(
    v.picklist(idsOf(terms), `ist kein bekannter Begriff → möglich sind: ${idsOf(terms).join(', ')}`),
    about(`${meaning}\n\n${termsText(terms)}`),
  );
/** Message where a list is expected. */
export const listOf = (schemaName: string) => `erwartet wird eine Liste → ${schemaName}`;
/** Message where a block of fields is expected. */
export const group = (name: string) => `erwartet wird ein Block mit eigenen Feldern → ${name}`;

/** Schema of degrees between two bounds. `below` and `above` name the directions outside, `swap` what could be swapped. */
export const degrees = (low: number, high: number, below: string, above: string, swap: string) => {
  const range = `${String(low).replace('.', ',')}° bis ${String(high).replace('.', ',')}°`;
  return v.pipe(
    v.number('erwartet wird eine Zahl in Grad → mit Punkt schreiben, zum Beispiel 12.63338'),
    v.minValue(low, `liegt ${below} ${de.from} (${range}) → prüfen, ob ${swap} vertauscht sind`),
    v.maxValue(high, `liegt ${above} ${de.from} (${range}) → prüfen, ob ${swap} vertauscht sind`),
  );
};

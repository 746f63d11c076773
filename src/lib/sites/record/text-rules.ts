/** Rules that hold for every text of a record. */
import { disguises } from './disguise.ts';
import { emailIn, isPersonalEmail, personIn } from './persons.ts';
import { isErrorValue, placeholderIn } from './placeholder.ts';
import type { PathKey } from './problem.ts';
import { error, type Rule } from './rule.ts';

function* textsOf(value: unknown, path: readonly PathKey[] = []): Generator<[readonly PathKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, each] of value.entries()) yield* textsOf(each, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* textsOf(each, [...path, key]);
}

const noPersons: Rule = (record) =>
  [...textsOf(record)].flatMap(([path, text]) => {
    if (path.join('.') === 'contact.email')
      return isPersonalEmail(text)
        ? error(
            path,
            text,
            'sieht nach der Adresse einer Person aus',
            'die allgemeine Adresse der Einrichtung nehmen oder die Zeile löschen',
          )
        : [];
    const email = emailIn(text);
    if (email)
      return error(
        path,
        text,
        `enthält die E-Mail-Adresse „${email}“`,
        'die Adresse löschen; die der Einrichtung gehört nach contact.email',
      );
    if (/^https?:/.test(text)) return [];
    const person = personIn(text);
    return person
      ? error(
          path,
          text,
          `nennt offenbar eine Person („${person}“)`,
          'den Namen löschen oder die Aufgabe nennen, zum Beispiel „die Leitung“',
        )
      : [];
  });

const noPlaceholders: Rule = (record) =>
  [...textsOf(record)].flatMap(([path, text]) =>
    placeholderIn(text) === undefined && !isErrorValue(text)
      ? []
      : error(
          path,
          text,
          'steht für eine fehlende Angabe',
          'die Angabe eintragen; wenn sie nicht nötig ist, die Zeile löschen',
        ),
  );

export const TEXT_RULES: readonly Rule[] = [
  (record) => disguises(record, textsOf),
  noPersons,
  noPlaceholders,
];

import type { FieldPath } from '../../../src/lib/sites/fields/field.ts';
import { lostPlusIn, phoneOf } from '../repair/phone.ts';
import { addressesIn, urlOf } from './cited.ts';
import { dateTraceIn } from './date-trace.ts';
import { emailsIn, looksPersonal } from './email.ts';
import { NOT_TAKEN, type Reader } from './given.ts';

/** Reads the first telephone number of a cell. */
export const phoneInto =
  (path: FieldPath): Reader =>
  (given, text, tell) => {
    const found = text.length > 200 || dateTraceIn(text) ? undefined : phoneOf(text);
    if (!found) return tell.doubt(NOT_TAKEN, text, undefined, 'schreiben wie 030 23125000');
    Object.assign(given, { [path]: found.phone });
    if (found.rest !== undefined)
      tell.doubt(
        `nur „${found.phone}“ übernommen, nicht „${found.rest}“`,
        text,
        undefined,
        'eine einzige Nummer in die Zelle schreiben',
      );
    else if (lostPlusIn(text))
      tell.doubt('beginnt mit 49 ohne Plus', text, found.phone, 'mit der Null der Vorwahl schreiben');
    else if (found.phone !== text) tell.note('Telefonnummer vereinheitlicht', text, found.phone);
  };

/** Reads the facility's e-mail address from a cell; addresses of persons are left out and reported. */
export const emailInto =
  (path: FieldPath): Reader =>
  (given, text, tell, cells) => {
    const all = emailsIn(text);
    if (all.length === 0) return tell.doubt(NOT_TAKEN, text, undefined, 'schreiben wie kita@beispiel.de');
    const names = ['name', 'operator', 'place', 'part', 'municipality'].map((key) => cells.get(key) ?? '');
    const own = all.filter((each) => !looksPersonal(each, names));
    const [first] = own;
    if (first === undefined)
      return tell.doubt(
        'sieht nach der Adresse einer Person aus, nicht übernommen',
        text,
        undefined,
        'die allgemeine Adresse der Einrichtung eintragen',
      );
    Object.assign(given, { [path]: first });
    if (first === text.replace(/^mailto:/i, '').trim()) return;
    tell.doubt(
      all.length > 1 ? 'nur eine E-Mail-Adresse übernommen' : 'nur die E-Mail-Adresse übernommen',
      text,
      first,
      'eine einzige Adresse in die Zelle schreiben',
    );
  };

/** Reads the first web address of a cell. */
export const urlInto =
  (path: FieldPath): Reader =>
  (given, text, tell) => {
    const url = urlOf(text);
    if (url !== undefined) {
      Object.assign(given, { [path]: url });
      if (url !== text) tell.note('https:// ergänzt', text, url);
      return;
    }
    const [first, ...others] = addressesIn(text);
    if (first === undefined)
      return tell.doubt(NOT_TAKEN, text, undefined, 'schreiben wie https://www.beispiel.de/kita');
    Object.assign(given, { [path]: first });
    tell.doubt(
      others.length > 0 ? 'nur die erste Internetadresse übernommen' : 'nur die Internetadresse übernommen',
      text,
      first,
      'eine einzige Internetadresse in die Zelle schreiben',
    );
  };

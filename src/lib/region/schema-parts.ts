/** Building blocks of the schemas of a region's files. Messages are German, "problem → remedy". */
import * as v from 'valibot';

export const text = v.pipe(
  v.string('erwartet wird Text → in Anführungszeichen schreiben'),
  v.trim(),
  v.minLength(1, 'ist leer → ausfüllen'),
);
/** A complete web address. */
export const address = v.pipe(
  text,
  v.url('ist keine vollständige Internetadresse → mit https:// davor schreiben'),
);
/** A whole number from 0. */
export const count = v.pipe(
  v.number('erwartet wird eine Zahl → ohne Anführungszeichen schreiben'),
  v.integer('ist keine ganze Zahl → eine ganze Zahl schreiben'),
  v.minValue(0, 'ist kleiner als 0 → eine ganze Zahl ab 0 schreiben'),
);
/** Year, month or day: "2019", "2019-05", "2019-05-14". */
export const vagueDay = v.pipe(
  text,
  v.regex(/^\d{4}(-\d{2}){0,2}$/, 'ist kein Datum → wie "2019-05" schreiben'),
);
/** Ids of sources. */
export const ids = v.array(text, 'erwartet wird eine Liste von Kennungen → zum Beispiel ["landtag"]');

/** Schema of a site's address and location. Messages are German, "problem → remedy". */
import * as de from '$region/words/de.json';
import * as v from 'valibot';
import {
  EXAMPLE_NAMES,
  EXAMPLE_POSTCODE,
  ROUGH_EAST,
  ROUGH_NORTH,
  ROUGH_SOUTH,
  ROUGH_WEST,
} from '../region/constants.ts';
import { about, degrees, group, oneOf, text } from './schema-parts.ts';
import { BASIS_TERMS, PRECISION_TERMS } from './vocabulary.ts';

export const ADDRESS = v.pipe(
  v.strictObject(
    {
      street: v.optional(v.pipe(text, about('Straße und Hausnummer. Weglassen, wenn nicht belegt.'))),
      postcode: v.optional(
        v.pipe(
          text,
          v.regex(
            /^\d{5}$/,
            `ist keine Postleitzahl → fünf Ziffern in Anführungszeichen schreiben, zum Beispiel "${EXAMPLE_POSTCODE}"`,
          ),
          about(
            `Postleitzahl, immer in Anführungszeichen: "${EXAMPLE_POSTCODE}". Weglassen, wenn nicht belegt.`,
          ),
        ),
      ),
      place: v.pipe(text, about(`Gemeinde, wie im amtlichen Verzeichnis: ${EXAMPLE_NAMES}.`)),
      part: v.optional(v.pipe(text, about('Ortsteil oder Stadtteil.'))),
    },
    group('address braucht mindestens place'),
  ),
  about('Anschrift, soweit belegt.'),
);

export const LOCATION = v.pipe(
  v.strictObject(
    {
      lon: v.pipe(
        degrees(ROUGH_WEST, ROUGH_EAST, 'westlich', 'östlich', 'lon und lat'),
        about(`Geografische Länge in Grad (WGS 84), ${de.within} ${ROUGH_WEST} bis ${ROUGH_EAST}.`),
      ),
      lat: v.pipe(
        degrees(ROUGH_SOUTH, ROUGH_NORTH, 'südlich', 'nördlich', 'lon und lat'),
        about(`Geografische Breite in Grad (WGS 84), ${de.within} ${ROUGH_SOUTH} bis ${ROUGH_NORTH}.`),
      ),
      precision: oneOf(PRECISION_TERMS, 'Wie genau die Lage bekannt ist.'),
      radiusMetres: v.pipe(
        v.number('erwartet wird eine Zahl in Metern → ohne Einheit schreiben, zum Beispiel 2000'),
        v.minValue(1, 'ist kleiner als 1 m → Radius in Metern schreiben, zum Beispiel 50'),
        v.maxValue(20_000, 'ist größer als 20.000 m → Radius in Metern prüfen'),
        about('Radius des Kreises in Metern, in dem die Einrichtung sicher liegt.'),
      ),
      source: v.pipe(text, about('Woher die Koordinate stammt, mit Lizenz.')),
      basis: v.optional(oneOf(BASIS_TERMS, 'Worauf die Lage beruht. Weglassen, wenn eine Quelle sie nennt.')),
      note: v.optional(
        v.pipe(
          text,
          about(
            'Was der Punkt wirklich zeigt, wenn nicht die Einrichtung selbst („Haltestelle an derselben Straße“), und woraus das folgt.',
          ),
        ),
      ),
    },
    group('location braucht lon, lat, precision, radiusMetres und source'),
  ),
  about('Lage auf der Karte.'),
);

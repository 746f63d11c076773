/**
 * Schema of `data/sites/<slug>.yaml` for pipeline, form and editors; `data/derived/site.schema.json` is generated from it,
 * descriptions included. Messages are German, "problem → remedy", for editors. Rules over several fields are in
 * `record/rules.ts`.
 */
import * as v from 'valibot';
import { PARTICIPATION } from './participation.ts';
import { ADDRESS, LOCATION } from './place-schema.ts';
import {
  about,
  day,
  group,
  listOf,
  oneOf,
  sourceId,
  sourceIds,
  text,
  url,
  vagueDate,
} from './schema-parts.ts';
import {
  ACCESS_TERMS,
  FOCUS_TERMS,
  KIND_TERMS,
  OPERATOR_TERMS,
  SOCIAL_SPACE_TERMS,
  STATUS_TERMS,
} from './vocabulary.ts';

export const sourceSchema = v.strictObject(
  {
    id: v.pipe(sourceId, about('Kennung, auf die andere Felder verweisen: s1, s2, s3 …')),
    url: v.optional(
      v.pipe(
        url,
        about('Internetadresse der Quelle. Weglassen, wenn ein Artikel nur mit Datum bekannt ist.'),
      ),
    ),
    title: v.pipe(
      text,
      about('Worum es auf der Seite geht, in eigenen Worten; keine erfundene Überschrift.'),
    ),
    publisher: v.pipe(text, about('Wer die Seite veröffentlicht: Zeitung, Träger, Stadt.')),
    published: v.optional(
      v.pipe(vagueDate, about('Wann veröffentlicht, so genau wie bekannt: "2023", 2023-04 oder 2023-04-30.')),
    ),
    seen: v.pipe(day, about('An welchem Tag die Quelle zuletzt gelesen wurde.')),
    says: v.pipe(text, about('Was die Quelle belegt, kurz und in eigenen Worten. Keine Namen von Personen.')),
  },
  group('eine Quelle hat id, title, publisher, seen und says'),
);

export const siteRecordSchema = v.strictObject(
  {
    name: v.pipe(text, about('Name der Einrichtung, wie sie sich selbst nennt.')),
    kind: oneOf(KIND_TERMS, 'Art der Einrichtung.'),
    operator: v.pipe(
      v.strictObject(
        {
          name: v.pipe(text, about('Name des Trägers.')),
          type: oneOf(OPERATOR_TERMS, 'Art des Trägers.'),
        },
        group('operator braucht name und type'),
      ),
      about('Träger der Einrichtung.'),
    ),
    address: ADDRESS,
    location: LOCATION,
    phases: PARTICIPATION,
    status: v.pipe(
      v.strictObject(
        {
          value: oneOf(STATUS_TERMS, 'Heutiger Stand.'),
          asOf: v.optional(
            v.pipe(vagueDate, about('Von wann die Angabe ist. Weglassen, wenn die Quelle kein Datum trägt.')),
          ),
          note: v.optional(v.pipe(text, about('Erläuterung in einem oder zwei Sätzen.'))),
          sources: v.pipe(sourceIds, about('Quellen, die den Stand belegen.')),
        },
        group('status braucht value und sources'),
      ),
      about('Was heute gilt.'),
    ),
    socialSpace: v.pipe(
      v.strictObject(
        {
          types: v.pipe(
            v.array(oneOf(SOCIAL_SPACE_TERMS, 'Art des Sozialraums.'), listOf('schreiben wie [stadtteil]')),
            about('Arten des Sozialraums; leer lassen, wenn nicht belegt: [].'),
          ),
          note: v.optional(v.pipe(text, about('Was den Sozialraum ausmacht.'))),
          sources: v.pipe(
            v.array(sourceId, listOf('schreiben wie [s1, s2]')),
            about('Quellen zum Sozialraum; leer, wenn er nicht beschrieben ist: [].'),
          ),
        },
        group('socialSpace braucht types und sources'),
      ),
      about('Umgebung, in der die Einrichtung arbeitet.'),
    ),
    focus: v.pipe(
      v.array(
        v.strictObject(
          {
            term: oneOf(FOCUS_TERMS, 'Schwerpunkt.'),
            source: v.pipe(sourceId, about('Quelle, die den Schwerpunkt belegt.')),
          },
          group('ein Schwerpunkt hat term und source'),
        ),
        listOf('ein Schwerpunkt je Zeile, oder [] wenn keiner belegt ist'),
      ),
      about('Schwerpunkte im Sozialraum, jeder mit seiner Quelle.'),
    ),
    offers: v.pipe(
      v.array(
        v.strictObject(
          {
            text: v.pipe(text, about('Das Angebot in wenigen Worten.')),
            source: v.optional(v.pipe(sourceId, about('Quelle des Angebots.'))),
          },
          group('ein Angebot hat text und möglichst source'),
        ),
        listOf('ein Angebot je Zeile, oder [] wenn keines belegt ist'),
      ),
      about('Angebote für Familien.'),
    ),
    contact: v.pipe(
      v.strictObject(
        {
          phone: v.optional(
            v.pipe(
              text,
              v.regex(
                /^(\+49 |0(?!0))[\d ]{3,}(-\d+)?$/,
                'ist keine Telefonnummer → schreiben wie 030 23125000 (Vorwahl, Leerzeichen, Nummer)',
              ),
              about('Telefon der Einrichtung: 030 23125000. Keine privaten Nummern.'),
            ),
          ),
          email: v.optional(
            v.pipe(
              text,
              v.email('ist keine E-Mail-Adresse → schreiben wie kita@beispiel.de, oder die Zeile löschen'),
              about('E-Mail-Adresse der Einrichtung, nie die einer Person.'),
            ),
          ),
          website: v.optional(v.pipe(url, about('Internetseite der Einrichtung.'))),
        },
        group('contact hat phone, email und website; ohne alle drei: contact: {}'),
      ),
      about('Kontakt der Einrichtung, nie einer Person.'),
    ),
    hours: v.optional(
      v.pipe(
        v.strictObject(
          {
            text: v.pipe(text, about('Öffnungszeiten, wie die Quelle sie nennt: Mo–Fr 7–17 Uhr.')),
            sources: v.pipe(sourceIds, about('Quellen der Öffnungszeiten.')),
          },
          group('hours braucht text und sources'),
        ),
        about('Öffnungszeiten. Weglassen, wenn keine Quelle sie nennt.'),
      ),
    ),
    capacity: v.optional(
      v.pipe(
        v.strictObject(
          {
            children: v.pipe(
              v.number('erwartet wird eine Zahl → ohne Einheit schreiben, zum Beispiel 60'),
              v.integer('ist keine ganze Zahl → die Zahl der Plätze schreiben, zum Beispiel 60'),
              v.minValue(1, 'ist kleiner als 1 → die Zahl der Plätze prüfen'),
              v.maxValue(2000, 'ist größer als 2.000 → die Zahl der Plätze prüfen'),
              about('Für wie viele Kinder die Einrichtung Platz hat.'),
            ),
            note: v.optional(v.pipe(text, about('Alter, Jahr der Angabe oder Integrationsplätze.'))),
            sources: v.pipe(sourceIds, about('Quellen der Zahl.')),
          },
          group('capacity braucht children und sources'),
        ),
        about('Zahl der Plätze. Weglassen, wenn keine Quelle sie nennt.'),
      ),
    ),
    access: v.optional(
      v.pipe(
        v.strictObject(
          {
            stepFree: oneOf(ACCESS_TERMS, 'Ob die Einrichtung barrierefrei ist.'),
            note: v.optional(v.pipe(text, about('Was die Quelle dazu sagt, in wenigen Worten.'))),
            asOf: v.optional(v.pipe(vagueDate, about('Von wann die Angabe ist.'))),
            sources: v.pipe(sourceIds, about('Quellen dazu.')),
          },
          group('access braucht stepFree und sources'),
        ),
        about('Barrierefreiheit. Weglassen, wenn keine Quelle etwas dazu sagt.'),
      ),
    ),
    profile: v.pipe(url, about('Seite, auf der die Einrichtung als Eltern-Kind-Zentrum beschrieben ist.')),
    sources: v.pipe(
      v.array(sourceSchema, listOf('eine Quelle je Eintrag, beginnend mit - id: s1')),
      v.minLength(1, 'nennt keine Quelle → mindestens eine Quelle eintragen'),
      about('Alle Quellen, auf die sich dieser Eintrag stützt.'),
    ),
    notes: v.optional(
      v.pipe(text, about('Was Leserinnen und Leser sonst wissen sollten, etwa offene Fragen.')),
    ),
    checked: v.pipe(day, about('An welchem Tag zuletzt jemand diese Datei mit den Quellen verglichen hat.')),
  },
  group('ein Eintrag beginnt mit name, kind, operator'),
);

/** A site as its YAML file holds it. */
export type SiteRecord = v.InferOutput<typeof siteRecordSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;

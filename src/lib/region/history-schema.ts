/**
 * What a region tells of its own project on the page about the map and on the one for open sites (`history.json` in its
 * folder). Every part may be left out; `{}` makes the pages shorter.
 */
import * as v from 'valibot';

const text = v.pipe(
  v.string('erwartet wird Text → in Anführungszeichen schreiben'),
  v.trim(),
  v.minLength(1, 'ist leer → ausfüllen'),
);
const address = v.pipe(text, v.url('ist keine vollständige Web-Adresse → mit https:// davor schreiben'));
/** Ids of `sources` behind a text. */
const ids = v.array(text, 'erwartet wird eine Liste von Kennungen → zum Beispiel ["landtag"]');
const cited = v.strictObject({ text, sources: ids });
const many = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.array(item, 'erwartet wird eine Liste → in eckige Klammern setzen'));

export const HISTORY = v.strictObject({
  /** Of the page about the map, for search engines. */
  description: v.optional(text),
  /** Its first paragraph. */
  lead: v.optional(text),
  /** What the project adds to the words on what a centre is. */
  centre: v.optional(cited),
  /** What the project was, a paragraph each. */
  project: many(cited),
  /** From its start to its end. */
  events: many(v.strictObject({ title: text, text, sources: ids })),
  /** What else the map shows and does not show, a paragraph each. */
  map: many(cited),
  /** Whose page the map is not, and whether the project is still paid for. */
  limits: v.optional(text),
  /** How the project itself sorts its work. */
  focus: v.optional(text),
  /** What is easily mistaken for one of its sites. */
  confusable: many(text),
  /** What public sources say of the missing sites as a whole; statements on districts are in `facts/known-of-missing.json`. */
  missing: many(v.strictObject({ text, title: text, url: address })),
  /** Public pages behind these texts, in the order of their numbers. */
  sources: many(v.strictObject({ id: text, title: text, publisher: text, url: address })),
  /** Day up to which they were looked at: "22. November 2026". */
  seen: v.optional(text),
});

export type History = v.InferOutput<typeof HISTORY>;

/** Texts that name a source which is not in the list. */
export function unknownSources({
  centre,
  project = [],
  events = [],
  map = [],
  sources = [],
}: History): string[] {
  const known = sources.map(({ id }) => id);
  const named = [...(centre ? [centre] : []), ...project, ...events, ...map].flatMap((each) => each.sources);
  return named
    .filter((id) => !known.includes(id))
    .map(
      (id) =>
        `history.sources (${id}): steht nicht in der Liste → dort ergänzen oder die Kennung berichtigen`,
    );
}

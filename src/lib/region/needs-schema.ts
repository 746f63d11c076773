/**
 * What sites needed and what became of them, as public sources tell it (`facts/money-and-staff.json` in a region's folder):
 * read by the page "Was braucht ein EKiZ?" and by the cards of similar sites.
 */
import * as v from 'valibot';

/** What a fact tells of, in the order of the page. */
export const NEED_TOPICS = ['money', 'staff', 'rooms', 'outcome'] as const;
export type NeedTopic = (typeof NEED_TOPICS)[number];

const text = v.pipe(
  v.string('erwartet wird Text → in Anführungszeichen schreiben'),
  v.trim(),
  v.minLength(1, 'ist leer → ausfüllen'),
);

export const NEEDS = v.strictObject({
  facts: v.array(
    v.strictObject({
      topic: v.picklist(NEED_TOPICS, `ist kein Thema → eines von: ${NEED_TOPICS.join(', ')}`),
      /** What it was, without a full stop. */
      text,
      where: text,
      /** Time of the fact, as precise as the source is. */
      when: text,
      /** Slugs of the documented sites it tells of; left out where it tells of none. */
      sites: v.optional(v.array(text, 'erwartet wird eine Liste von Kennungen'), []),
      /** Ids of `sources`. */
      sources: v.pipe(
        v.array(text, 'erwartet wird eine Liste von Kennungen → zum Beispiel ["mdr"]'),
        v.minLength(1, 'nennt keine Quelle → mindestens eine eintragen'),
      ),
    }),
  ),
  /** What no source tells, as clauses. */
  unknown: v.array(text, 'erwartet wird eine Liste von Texten'),
  sources: v.array(
    v.strictObject({
      id: text,
      publisher: text,
      /** Year, month or day. */
      published: v.optional(
        v.pipe(text, v.regex(/^\d{4}(-\d{2}){0,2}$/, 'ist kein Datum → wie "2019-05" schreiben')),
      ),
      url: v.pipe(text, v.url('ist keine vollständige Web-Adresse → mit https:// davor schreiben')),
    }),
  ),
});
export type Needs = v.InferOutput<typeof NEEDS>;
export type NeedSource = Needs['sources'][number];

/** Facts that name a source which is not in the list. */
export function unknownNeedSources({ facts, sources }: Needs): string[] {
  const known = sources.map(({ id }) => id);
  return facts
    .flatMap((each) => each.sources)
    .filter((id) => !known.includes(id))
    .map(
      (id) => `needs.sources (${id}): steht nicht in der Liste → dort ergänzen oder die Kennung berichtigen`,
    );
}

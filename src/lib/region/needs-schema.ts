/**
 * What sites needed and what became of them, as public sources tell it (`facts/money-and-staff.json` in a region's folder):
 * read by the page "Was braucht ein EKiZ?" and by the cards of similar sites.
 */
import * as v from 'valibot';
import { address, ids, text, vagueDay } from './schema-parts.ts';

/** What a fact tells of, in the order of the page. */
export const NEED_TOPICS = ['money', 'staff', 'rooms', 'outcome'] as const;
export type NeedTopic = (typeof NEED_TOPICS)[number];

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
      sites: v.optional(ids, []),
      /** Ids of `sources`. */
      sources: v.pipe(ids, v.minLength(1, 'nennt keine Quelle → mindestens eine eintragen')),
    }),
  ),
  /** What no source tells, as clauses. */
  unknown: v.array(text, 'erwartet wird eine Liste von Texten'),
  sources: v.array(
    v.strictObject({
      id: text,
      publisher: text,
      published: v.optional(vagueDay),
      url: address,
    }),
  ),
});
export type Needs = v.InferOutput<typeof NEEDS>;
export type NeedSource = Needs['sources'][number];
